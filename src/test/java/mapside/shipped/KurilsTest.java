package mapside.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.gazetteer.EventFile;
import mapside.gazetteer.LoadedEvents;
import mapside.gazetteer.LoadedPlaces;
import mapside.gazetteer.PlaceFile;
import mapside.importer.formats.Importers;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.SavedLinks;
import mapside.place.Event;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.CodePointOffsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The article that ships with the reader, its places, links, figures and event. */
class KurilsTest {

  private static final Path ASSETS = Path.of(System.getProperty("mapside.assets", "assets"));
  private static final Path FILE = ASSETS.resolve("articles/kurils/kurils.md");
  private static final Path LINKS = LinkFileReader.beside(FILE);

  private static Article article;
  private static LoadedPlaces places;
  private static SavedLinks links;
  private static LinkedArticle reading;

  @BeforeAll
  static void readAll() throws Exception {
    article = Importers.all().read(FILE);
    places =
        PlaceFile.read(
            ASSETS.resolve("places/places.geojson"), ASSETS.resolve("map/outlines.geojson"));
    links = LinkFileReader.read(LINKS, article, places.gazetteer());
    LoadedEvents events = EventFile.read(EventFile.beside(FILE));
    assertThat(events.problems()).isEmpty();
    reading = LinkedArticle.of(article, places.gazetteer(), links.mentions(), events.events());
  }

  @Test
  void everythingIsReadWithoutAProblem() {
    assertThat(places.problems()).noneMatch(p -> p.file().endsWith("places.geojson"));
    assertThat(links.problems()).isEmpty();
    assertThat(links.orphans()).isEmpty();
  }

  @Test
  void theArticleSaysWhoAndWhen() {
    assertThat(article.about().title())
        .isEqualTo("Why Japan and Russia still have no peace treaty");
    assertThat(article.about().byline()).hasValue("Mapside editors");
    assertThat(article.about().date()).isPresent();
    assertThat(article.about().credit().orElseThrow())
        .contains("M.K. Bhadrakumar", "Indian Punchline", "Globetrotter", "Asia Times");
    assertThat(article.textOf(article.blocks().getFirst())).isEqualTo(article.about().title());
  }

  @Test
  void theTextIsAsLongAsAnArticle() {
    long words =
        article.blocks().stream()
            .filter(block -> !(block instanceof Block.Figure))
            .mapToLong(block -> article.textOf(block).split("\\s+").length)
            .sum();

    assertThat(words).isBetween(1000L, 1400L);
  }

  @Test
  void figuresAreThereWithWordsForThoseWhoCannotSeeThem() {
    List<Block.Figure> figures = new ArrayList<>();
    article
        .blocks()
        .forEach(
            block -> {
              if (block instanceof Block.Figure figure) {
                figures.add(figure);
              }
            });

    assertThat(figures).hasSize(3);
    assertThat(figures)
        .allMatch(
            figure ->
                figure.image() instanceof ImageSource.InFile(Path file)
                    && Files.isRegularFile(file));
    assertThat(figures).allMatch(figure -> figure.alternative().length() > 40);
    assertThat(figures).allMatch(figure -> figure.range().length() > 40);
  }

  @Test
  void everySelectorQuotesTheTextAtItsPosition() throws Exception {
    String text = article.plainText();
    CodePointOffsets offsets = CodePointOffsets.of(text);
    for (Json.Obj item : ((Json.Obj) JsonReader.read(LINKS)).objects("items")) {
      List<Json.Obj> selectors = item.object("target").orElseThrow().objects("selector");
      Json.Obj quote = selectors.get(0);
      int start = offsets.toUtf16((int) selectors.get(1).number("start").orElseThrow());
      int end = offsets.toUtf16((int) selectors.get(1).number("end").orElseThrow());
      String prefix = quote.text("prefix").orElseThrow();
      String suffix = quote.text("suffix").orElseThrow();

      assertThat(text.substring(start, end)).isEqualTo(quote.text("exact").orElseThrow());
      assertThat(text.substring(0, start)).endsWith(prefix);
      assertThat(text.substring(end)).startsWith(suffix);
      assertThat(prefix.length() + suffix.length()).isGreaterThanOrEqualTo(32);
    }
  }

  @Test
  void allMentionsAreUsable() {
    assertThat(reading.mentions()).hasSameSizeAs(links.mentions());
  }

  /** The table of places and the list of places also named, by what the article is about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "iturup",
        "kurilsk",
        "kunashir",
        "tyatya",
        "yuzhno-kurilsk",
        "shikotan",
        "malokurilskoye",
        "krabozavodskoye",
        "habomai",
        "tanfilyev",
        "anuchin",
        "yuri",
        "zelyony",
        "polonsky",
        "signalny",
        "lesser-kuril-chain",
        "southern-kurils",
        "kurils",
        "urup",
        "sakhalin-region",
        "yuzhno-sakhalinsk",
        "nagoya",
        "khabarovsk",
        "nemuro",
        "cape-nosappu",
        "moscow",
        "kremlin",
        "tokyo",
        "washington",
        "pentagon",
        "japan",
        "russia",
        "china",
        "united-states",
        "ussr",
        "australia",
        "south-korea",
        "russian-far-east",
        "siberia",
        "turkey",
        "uzbekistan",
        "india",
        "sakhalin",
        "hokkaido",
        "kamchatka",
        "shumshu",
        "la-perouse-strait",
        "kunashir-strait",
        "notsuke-strait"
      })
  void everyPlaceIsLinked(String id) {
    assertThat(reading.mentionCount(PlaceId.of(id))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"moscow", "tokyo", "washington", "kremlin", "pentagon", "beijing", "ussr", "russia"})
  void capitalsThatStandForGovernmentsAreActors(String id) {
    assertThat(reading.mentions())
        .filteredOn(mention -> mention.place().equals(PlaceId.of(id)))
        .isNotEmpty()
        .allMatch(mention -> mention.role() == Role.ACTOR);
  }

  @ParameterizedTest
  @CsvSource({"iturup", "nagoya", "khabarovsk", "southern-kurils", "habomai", "nemuro"})
  void landIsNeverAnActor(String id) {
    assertThat(reading.mentions())
        .filteredOn(mention -> mention.place().equals(PlaceId.of(id)))
        .isNotEmpty()
        .allMatch(mention -> mention.role() == Role.PLACE);
  }

  /** Names that were forgotten would show as words of the gazetteer outside of every mention. */
  @Test
  void noNameIsLeftUnlinked() {
    Set<String> names =
        reading.places().values().stream()
            .map(place -> place.names().english())
            .collect(Collectors.toCollection(TreeSet::new));
    String words = String.join("|", names.stream().map(Pattern::quote).toList());
    Matcher matcher = Pattern.compile("\\b(?:" + words + ")\\b").matcher(article.plainText());
    List<String> unlinked = new ArrayList<>();
    while (matcher.find()) {
      if (reading.mentionAt(matcher.start()).isEmpty()) {
        unlinked.add(matcher.group() + " at " + matcher.start());
      }
    }

    // "Asia Times" is a newspaper.
    assertThat(unlinked).allMatch(name -> name.startsWith("Asia at ")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theMeetingIsAnEventAtNagoya() {
    assertThat(reading.events()).hasSize(1);
    Event meeting = reading.events().getFirst();

    assertThat(meeting.place()).isEqualTo(PlaceId.of("nagoya"));
    assertThat(meeting.date()).isEqualTo(LocalDate.of(2019, 11, 22));
    assertThat(meeting.people()).containsExactly("Toshimitsu Motegi", "Sergey Lavrov");
    assertThat(meeting.summary()).endsWith(".");
  }

  @Test
  void passagesOfAnIslandIncludeThoseOfItsGroups() {
    Gazetteer gazetteer = places.gazetteer();

    assertThat(gazetteer.groupsOf(PlaceId.of("iturup")))
        .extracting(PlaceId::value)
        .containsExactly("southern-kurils", "kurils", "sakhalin-region");
    assertThat(gazetteer.members(PlaceId.of("southern-kurils")))
        .extracting(place -> place.id().value())
        .containsExactly("iturup", "kunashir", "shikotan", "habomai");
    assertThat(gazetteer.groupsOf(PlaceId.of("zelyony")))
        .extracting(PlaceId::value)
        .contains("habomai", "lesser-kuril-chain", "southern-kurils");
  }

  /** A map of a dispute takes no side: who administers and who claims are told of every member. */
  @Test
  void whatIsDisputedSaysWhoAdministersAndWhoClaims() {
    Gazetteer gazetteer = places.gazetteer();

    assertThat(gazetteer.membersOf(PlaceId.of("southern-kurils")))
        .hasSizeGreaterThan(10)
        .map(id -> gazetteer.find(id).orElseThrow().facts())
        .allMatch(facts -> facts.administeredBy().equals(Optional.of(PlaceId.of("russia"))))
        .allMatch(facts -> facts.claimedBy().equals(Optional.of(PlaceId.of("japan"))));
    assertThat(gazetteer.find(PlaceId.of("urup")).orElseThrow().facts().isDisputed()).isFalse();
  }

  @Test
  void placesReferToPlaces() {
    Gazetteer gazetteer = places.gazetteer();
    for (Place place : gazetteer.places()) {
      Stream.of(
              place.groups().stream(),
              place.facts().administeredBy().stream(),
              place.facts().claimedBy().stream())
          .flatMap(ids -> ids)
          .forEach(id -> assertThat(gazetteer.find(id)).as("%s of %s", id, place.id()).isPresent());
    }
  }

  @Test
  void mostPlacesAreNamedInAllThreeLanguages() {
    long full =
        places.gazetteer().places().stream()
            .filter(place -> place.names().byLanguage().size() == 3)
            .count();

    assertThat(places.gazetteer().places()).hasSizeGreaterThan(180);
    assertThat(full).isGreaterThan(places.gazetteer().places().size() - 8L);
  }

  @Test
  void mentionsCarryTheirOwnNames() {
    for (Mention mention : reading.mentions()) {
      String words = mention.range().in(article.plainText());
      Place place = places.gazetteer().find(mention.place()).orElseThrow();

      assertThat(place.names().english().split("[ -]"))
          .as("%s for %s", words, place.id())
          .satisfiesAnyOf(
              parts -> assertThat(words.toLowerCase()).contains(parts[0].toLowerCase()),
              parts -> assertThat(place.names().all()).anyMatch(words::contains),
              parts -> assertThat(words).isEqualTo("a lighthouse"));
    }
  }
}
