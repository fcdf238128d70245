package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mapside.link.PlacePassage;
import mapside.link.PlacePassage.Strength;
import mapside.map.MapEye;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group and its members speak of each other, one step weaker. */
class GroupSelectionTest extends WindowStage {

  private static final PlaceId SOUTHERN_KURILS = PlaceId.of("southern-kurils");
  private static final PlaceId ITURUP = PlaceId.of("iturup");
  private static final String OF_THE_GROUP =
      "One side calls these the Southern Kurils, the other the Northern Territories.";
  private static final String OF_A_MEMBER = "Iturup, Etorofu to the Japanese, is the largest";

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void aGroupShowsItsMembersOnTheMapAndTheirPassagesWeaker() {
    clickText(at("Southern Kurils, the other"));
    awaitRest();

    assertThat(session.selection().places()).containsExactly(SOUTHERN_KURILS);
    for (String member : List.of("iturup", "kunashir", "shikotan", "zelyony", "tanfilyev")) {
      assertThat(fx(() -> MapEye.outline(map, PlaceId.of(member)))).as(member).contains("related");
    }
    for (String stranger : List.of("urup", "hokkaido", "sakhalin")) {
      assertThat(fx(() -> MapEye.outline(map, PlaceId.of(stranger))))
          .as(stranger)
          .doesNotContain("related", "selected");
    }
    assertThat(highlighted(Strength.DIRECT)).contains(OF_THE_GROUP);
    assertThat(highlighted(Strength.GROUP))
        .isEqualTo(expected(SOUTHERN_KURILS, Strength.GROUP))
        .anyMatch(sentence -> sentence.startsWith(OF_A_MEMBER));
  }

  @Test
  void aMemberHasThePassagesOfItsGroupWeaker() {
    clickText(at(OF_A_MEMBER) + 1);
    awaitRest();

    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(fx(() -> MapEye.outline(map, ITURUP))).contains("selected");
    assertThat(highlighted(Strength.DIRECT))
        .isEqualTo(expected(ITURUP, Strength.DIRECT))
        .anyMatch(sentence -> sentence.startsWith(OF_A_MEMBER))
        .doesNotContain(OF_THE_GROUP);
    assertThat(highlighted(Strength.GROUP))
        .isEqualTo(expected(ITURUP, Strength.GROUP))
        .contains(OF_THE_GROUP);
  }

  private List<String> highlighted(Strength strength) {
    List<TextRange> seen = fx(() -> ReaderEye.highlighted(reader, strength));
    return words(seen);
  }

  private List<String> expected(PlaceId id, Strength strength) {
    return words(
        passagesOf(id).stream()
            .filter(passage -> passage.strength() == strength)
            .map(PlacePassage::passage)
            .map(passage -> passage.range())
            .toList());
  }
}
