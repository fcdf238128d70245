package mapside.linkfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.geo.GeoPoint;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.link.Decision;
import mapside.link.Decision.Scope;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.place.Facts;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import mapside.place.PlaceTable;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved comes back, whatever else is in the file stays, and words are found again. */
class LinkFileTest {

  private static final String TEXT =
      "The boats left Sapporo by lorry, and Nemuro by sea. From Nemuro to Iturup it takes a day.";

  private static final Place SHED =
      new Place(
          PlaceId.of("reader-1"),
          PlaceKind.TOWN,
          Names.ofEnglish("Sapporo"),
          Location.ofPoint(GeoPoint.ofLatLon(43.06417, 141.34694)),
          Facts.NONE,
          List.of(),
          5);

  @TempDir private Path folder;

  @Test
  void whatAReaderAddsComesBack() throws IOException {
    Article article = article(TEXT);
    Work work =
        new Work(
            List.of(
                decision("urn:a:1", "Sapporo", Scope.ONE, Optional.of(SHED)),
                decision("urn:a:2", "Nemuro", Scope.ALL, Optional.empty()),
                decision(
                    "urn:a:3", "Iturup", Scope.ALL, Readings.gazetteer().find(Readings.ITURUP))),
            List.of(
                new Note("urn:n:1", rangeOf("The boats"), Colour.GREEN, "How many?\nAsk."),
                new Note("urn:n:2", rangeOf("a day"), Colour.PURPLE, "")));

    save(article, SavedLinks.none().with(work));
    SavedLinks read = read(article);

    assertThat(read.problems()).isEmpty();
    assertThat(read.isLinked()).isFalse();
    assertThat(read.work().notes()).isEqualTo(work.notes());
    assertThat(read.work().decisions())
        .extracting(Decision::id, Decision::range, Decision::scope)
        .isEqualTo(
            work.decisions().stream()
                .map(
                    each ->
                        org.assertj.core.groups.Tuple.tuple(each.id(), each.range(), each.scope()))
                .toList());
    Place shed = read.work().decisions().getFirst().place().orElseThrow();
    assertThat(shed.location().point().lat()).isEqualTo(43.06417);
    assertThat(shed.names().english()).isEqualTo("Sapporo");
    assertThat(read.work().decisions().get(1).place()).isEmpty();
    assertThat(read.work().decisions().get(2).place().orElseThrow().location().outline())
        .isPresent();
  }

  @Test
  void theGeometryIsGeoJsonInTheBody() throws Exception {
    Article article = article(TEXT);
    save(
        article,
        SavedLinks.none()
            .with(Work.NONE.with(decision("urn:a:1", "Sapporo", Scope.ALL, Optional.of(SHED)))));

    Json.Obj root = (Json.Obj) JsonReader.read(file());
    Json.Obj feature = root.objects("items").getFirst().objects("body").get(1);

    assertThat(feature.text("type")).contains("Feature");
    assertThat(feature.object("geometry").orElseThrow().text("type")).contains("Point");
    assertThat(feature.object("geometry").orElseThrow().list("coordinates"))
        .containsExactly(new Json.Num("141.34694"), new Json.Num("43.06417"));
  }

  @Test
  void aFileOfRecogitoOpensAndKeepsAllThatItSays() throws Exception {
    Files.copy(resource("recogito.jsonld"), file());
    Article article = article(TEXT);

    SavedLinks read = read(article);

    assertThat(read.mentions())
        .extracting(mention -> mention.range().in(TEXT))
        .containsExactly("Nemuro");
    assertThat(read.places()).extracting(place -> place.id().value()).containsExactly("2127733");
    assertThat(read.work().notes())
        .extracting(Note::words)
        .containsExactly("There is one ferry a day.");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.isLinked()).isTrue();

    Note changed = read.work().notes().getFirst().saying("Two ferries.");
    save(article, read.with(read.work().with(changed)));
    Json.Arr saved = (Json.Arr) JsonReader.read(file());

    Json.Arr before = (Json.Arr) JsonReader.read(resource("recogito.jsonld"));
    assertThat(saved.items()).hasSize(3);
    Json.Obj link = (Json.Obj) saved.items().getFirst();
    assertThat(link.get("generator"))
        .isEqualTo(((Json.Obj) before.items().getFirst()).get("generator"));
    assertThat(link.get("body")).isEqualTo(((Json.Obj) before.items().getFirst()).get("body"));
    assertThat(saved.items().get(2)).isEqualTo(before.items().get(2));
    assertThat(read(article).work().notes())
        .extracting(Note::words)
        .containsExactly("Two ferries.");
  }

  @Test
  void wordsAreFoundAgainInATextThatChanged() throws IOException {
    Article article = article(TEXT);
    Work work =
        new Work(
            List.of(decision("urn:a:1", "Sapporo", Scope.ONE, Optional.of(SHED))),
            List.of(
                new Note(
                    "urn:n:1", rangeOf("From Nemuro to Iturup it takes a day"), Colour.BLUE, ""),
                new Note("urn:n:2", rangeOf("by lorry"), Colour.BLUE, "heavy")));
    save(article, SavedLinks.none().with(work));

    String later =
        "Last week the boats left Sapporo by train, and Nemuro by sea. From Nemuro harbour to"
            + " Iturup it takes a day. Nobody knows Sapporo.";
    SavedLinks read = read(article(later));

    assertThat(read.work().decisions())
        .extracting(Decision::range)
        .containsExactly(TextRange.of(25, 32));
    assertThat(read.work().notes())
        .extracting(note -> note.range().in(later))
        .containsExactly("From Nemuro harbour to Iturup it takes a day");
    assertThat(read.orphans()).extracting(SavedLinks.Orphan::words).containsExactly("by lorry");
    assertThat(read.orphans().getFirst().told()).isEqualTo("heavy");
    assertThat(read.problems()).hasSize(1);

    save(article(later), read);
    assertThat(read(article(TEXT)).work().notes()).extracting(Note::words).contains("heavy");
  }

  @Test
  void manyFaultsAreOneMessageWithoutIds() throws IOException {
    String items =
        """
        {"id": "urn:x:17", "type": "Annotation", "body": [], "target": {"source": "a", "selector":
          [{"type": "TextQuoteSelector", "exact": "Sapporo"}]}},
        {"id": "urn:x:18", "body": [{"purpose": "identifying", "source": "urn:mapside:place:atlantis"}],
          "target": {"source": "a", "selector": [{"type": "TextQuoteSelector", "exact": "Nemuro"}]}}
        """;
    Files.writeString(file(), "{\"type\": \"AnnotationPage\", \"items\": [" + items + "]}");
    Messages words = Messages.of(Locale.UK);

    List<LinkProblem> problems = read(article(TEXT)).problems();

    assertThat(problems).hasSize(1);
    List<String> lines = problems.getFirst().inFull(words).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).contains("2 links are not shown");
    assertThat(lines.get(1)).contains("Sapporo").doesNotContain("urn:");
    assertThat(lines.get(2)).contains("Nemuro").doesNotContain("urn:");
  }

  @Test
  void aDamagedFileIsKeptBesideTheNewOne() throws IOException {
    Files.writeString(file(), "{ nonsense");
    Article article = article(TEXT);
    SavedLinks read = read(article);
    Note note = new Note("urn:n:1", rangeOf("boats"), Colour.YELLOW, "");

    save(article, read.with(Work.NONE.with(note)));

    assertThat(read(article).work().notes()).containsExactly(note);
    assertThat(folder.resolve("article.links.jsonld.damaged")).hasContent("{ nonsense");
  }

  @Test
  void eachDamagedFileIsKeptOnce() throws IOException {
    Article article = article(TEXT);
    for (String content : List.of("{ nonsense", "[ other nonsense")) {
      Files.writeString(file(), content);
      SavedLinks read = read(article);
      save(article, read);
      save(article, read);
    }

    assertThat(folder.resolve("article.links.jsonld.damaged")).hasContent("{ nonsense");
    assertThat(folder.resolve("article.links.jsonld.damaged-2")).hasContent("[ other nonsense");
    assertThat(folder.resolve("article.links.jsonld.damaged-3")).doesNotExist();
  }

  @Test
  void linksApartAreFoundWhenTheTextOrThePlaceOfTheFileChanged() throws IOException {
    ApartFiles apart = new ApartFiles(Optional.of(folder));
    Path kept = apart.of("/a/b.md", "One text").orElseThrow();
    Files.writeString(kept, "{}");

    assertThat(apart.find("/a/b.md", "One text")).contains(kept);
    assertThat(apart.find("/other/b.md", "One text")).contains(kept);
    assertThat(apart.find("/a/b.md", "Another text")).contains(kept);
    assertThat(apart.find("/other/b.md", "Another text")).isEmpty();
  }

  private static Decision decision(String id, String name, Scope scope, Optional<Place> place) {
    return new Decision(id, rangeOf(name), name, scope, place);
  }

  private static TextRange rangeOf(String words) {
    int at = TEXT.indexOf(words);
    return TextRange.of(at, at + words.length());
  }

  private static Article article(String text) {
    return new ArticleBuilder().paragraph(text).build(About.titled("Boats"));
  }

  private Path file() {
    return folder.resolve("article.links.jsonld");
  }

  private SavedLinks read(Article article) {
    return LinkFileReader.read(file(), article, new PlaceTable(Readings.gazetteer().places()));
  }

  private void save(Article article, SavedLinks links) throws IOException {
    LinkFileWriter.write(file(), folder.resolve("article.md"), article.plainText(), links);
  }

  private static Path resource(String name) throws Exception {
    return Path.of(Objects.requireNonNull(LinkFileTest.class.getResource(name)).toURI());
  }
}
