package mapside.gazetteer.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mapside.place.Language;
import mapside.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldGazetteerTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("mapside.assets", "assets"), "gazetteer", "world.gazetteer");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "St. John's, saint johns",
    "São Paulo, SAO PAULO",
    "Stratford-upon-Avon, Stratford upon Avon",
    "Mount Fuji, mt fuji",
    "Gdańsk, gdansk",
    "Łódź, lodz",
    "D.C., dc",
    "Orël, orel"
  })
  void spellingsOfOneNameHaveOneKey(String name, String other) {
    assertThat(NameKey.of(name)).isEqualTo(NameKey.of(other));
  }

  @Test
  void voicedKanaAreOtherLetters() {
    assertThat(NameKey.of("ガ")).isNotEqualTo(NameKey.of("カ"));
  }

  @Test
  void aPlaceIsFoundByNamesInAllLanguages() throws WorldException {
    WorldGazetteer world = WorldGazetteer.open(SHIPPED);
    int iturup = world.find(NameKey.of("Iturup")).place(0);

    assertThat(world.find(NameKey.of("Итуруп")).place(0)).isEqualTo(iturup);
    assertThat(world.find(NameKey.of("択捉島")).place(0)).isEqualTo(iturup);
    assertThat(world.find(NameKey.of("Etorofu")).place(0)).isEqualTo(iturup);
    assertThat(world.id(iturup)).isEqualTo("iturup");
  }

  @Test
  void aPlaceKnowsWhatItLiesIn() throws WorldException {
    WorldGazetteer world = WorldGazetteer.open(SHIPPED);
    Postings named = world.find(NameKey.of("Alexandria"));
    boolean found = false;
    for (int i = 0; i < named.size(); i++) {
      int place = named.place(i);
      if (world.id(place).equals("4314550")) {
        assertThat(world.name(world.state(place))).isEqualTo("Louisiana");
        assertThat(world.name(world.country(place))).isEqualTo("United States");
        assertThat(world.name(world.parent(place))).isEqualTo("Rapides Parish");
        found = true;
      }
    }
    assertThat(found).isTrue();
  }

  @Test
  void theReaderGetsAPlaceWithItsNames() throws WorldException {
    WorldGazetteer world = WorldGazetteer.open(SHIPPED);
    Place nagoya = WorldPlaces.of(world, world.find(NameKey.of("Nagoya")).place(0));

    assertThat(nagoya.names().primary(Language.RUSSIAN)).contains("Нагоя");
    assertThat(nagoya.kind().isSettlement()).isTrue();
    assertThat(nagoya.facts().population()).isPresent();
  }

  @Test
  void anUnknownNameFindsNothing() throws WorldException {
    assertThat(WorldGazetteer.open(SHIPPED).find(NameKey.of("Qwertyville")).isEmpty()).isTrue();
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "no gazetteer ".repeat(20));

    assertThatThrownBy(() -> WorldGazetteer.open(other)).isInstanceOf(WorldException.class);
    assertThatThrownBy(() -> WorldGazetteer.open(folder.resolve("missing")))
        .isInstanceOf(WorldException.class);
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    Path cut = folder.resolve("cut");
    byte[] whole = Files.readAllBytes(SHIPPED);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> WorldGazetteer.open(cut)).isInstanceOf(WorldException.class);
  }
}
