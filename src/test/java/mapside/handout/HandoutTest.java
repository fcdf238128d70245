package mapside.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.Span;
import mapside.basemap.EmptyArchive;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.handout.NumberSpots.Spot;
import mapside.importer.formats.Importers;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.text.TextRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutTest {

  @TempDir Path folder;

  private Path make(LinkedArticle reading, Paper paper) throws Exception {
    Path file = folder.resolve("handout.pdf");
    try (TileService tiles =
        new TileService(
            new EmptyArchive(),
            Heights.none(),
            BundledStyle.PRINT.load(),
            TileServiceLimits.usual(),
            problem -> {})) {
      new Handout(
              reading,
              Messages.of(Locale.UK),
              new Handout.Material(
                  tiles, List.of(), Shipped.ASSETS.resolve("fonts"), "Thanks to the sea"))
          .write(file, paper);
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void theShippedArticleHasTextMapsQuestionsAndAnswersOnBothPapers(Paper paper) throws Exception {
    LinkedArticle reading = Shipped.reading();
    try (PDDocument document = Loader.loadPDF(make(reading, paper).toFile())) {
      List<String> pages = pages(document);
      List<Place> places = NumberedPlaces.of(reading).places();

      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(paper.width());
      assertThat(pages.getFirst()).startsWith("Why Japan and Russia still have no peace treaty");
      String map = from(pages, "The places of the article", "Name: ___");
      String blank = from(pages, "Name: ___", "Answers");
      String answers = pages.getLast();
      assertThat(answers).startsWith("Answers");
      assertThat(places).hasSizeBetween(12, 38);
      assertThat(map).contains("Farther away");
      assertThat(places.stream().map(place -> place.names().english()))
          .contains("Iturup", "Nagoya");
      for (int i = 0; i < places.size(); i++) {
        String line = (i + 1) + " " + places.get(i).names().english();
        assertThat(spaced(map)).contains(line);
        assertThat(spaced(answers)).contains(line);
        assertThat(spaced(blank)).doesNotContain(line).contains((i + 1) + " ____");
      }
      assertThat(map).contains("Итуруп", "択捉島");
      assertThat(spaced(blank)).contains("____ Treaty of Shimoda").doesNotContain("1855");
      assertThat(spaced(answers)).contains("1 Treaty of Shimoda, 7 February 1855");
    }
  }

  @Test
  void everyFontIsEmbeddedAndOfEachOnlyWhatIsUsed() throws Exception {
    Path file = make(Shipped.reading(), Paper.A4);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      int fonts = 0;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts++;
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+IBMPlex.*");
        }
      }
      assertThat(fonts).isGreaterThan(6);
    }
    assertThat(Files.size(file)).as("no font whole").isLessThan(1_500_000);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void tablesListsQuotesAndNotesAreSetAsInTheArticle() throws Exception {
    Article article =
        Importers.all()
            .read(
                Files.writeString(
                    folder.resolve("islands.md"),
                    """
                    # Islands

                    Here is Iturup.[^1]

                    1. Iturup
                        - Kunashir

                    | Name | Area |
                    |---|---|
                    | Iturup | 3,200 |
                    | Kunashir | 1,490 |

                    ```
                    first line
                      second line
                    ```

                    [^1]: The note.
                    """));
    LinkedArticle reading =
        LinkedArticle.of(article, Readings.gazetteer(), Readings.mentions(article), List.of());
    try (PDDocument document = Loader.loadPDF(make(reading, Paper.LETTER).toFile())) {
      String text = pages(document).getFirst();

      assertThat(text.lines().map(String::strip))
          .contains("1. Iturup1", "\u2022 Kunashir2", "first line", "second line", "1 The note.")
          .contains("Name Area", "Iturup1 3,200", "Kunashir2 1,490");
      assertThat(text).as("place, full stop, note").contains("Here is Iturup1.[1]");
    }
  }

  @Test
  void theNumberOfAPlaceStandsApartFromThatOfANote() {
    Block block =
        new Block.Paragraph(
            TextRange.of(0, 9), List.of(new Span.Styled(TextRange.of(6, 7), Span.Style.RAISED)));
    StyledText styled = new StyledText("Iturup1 lies", Map.of(6, 3));

    assertThat(
            styled.pieces(block, TextRange.of(0, 9), Type.Face.TEXT).stream()
                .map(piece -> piece.isRaised() ? "^" + piece.text() : piece.text()))
        .containsExactly("Iturup", "^3", "^\u00a0", "^1", " l");
    assertThat(styled.text(TextRange.of(0, 9))).isEqualTo("Iturup [3]1 l");
  }

  @Test
  void aSignOfAnotherFontLeavesATableATable() throws Exception {
    Article article =
        Importers.all()
            .read(
                Files.writeString(
                    folder.resolve("signs.md"), "# Signs\n\n| 가나 | b |\n|---|---|\n| c | d |\n"));
    LinkedArticle reading = LinkedArticle.of(article, Readings.gazetteer(), List.of(), List.of());
    try (PDDocument document = Loader.loadPDF(make(reading, Paper.A4).toFile())) {
      assertThat(pages(document).getFirst().lines().map(String::strip))
          .contains("c d")
          .anyMatch(line -> line.endsWith("b"))
          .noneMatch(line -> line.contains("c") && line.contains("b"));
    }
  }

  @Test
  void aTextThatNeedsFontsOfTheSystemIsDrawn() throws Exception {
    LinkedArticle reading =
        LinkedArticle.of(
            Importers.all().read(Path.of("src/test/resources/mapside/importer/html/arabic.html")),
            Readings.gazetteer(),
            List.of(),
            List.of());
    try (PDDocument document = Loader.loadPDF(make(reading, Paper.A4).toFile())) {
      assertThat(pages(document).getFirst()).as("no sign that stands in").doesNotContain("\u25a1");
    }
  }

  @Test
  void wordsOfAnyScriptArePrintedAndUnknownSignsStandIn() throws Exception {
    LinkedArticle reading =
        LinkedArticle.of(
            new ArticleBuilder()
                .paragraph("Здесь текст。ここに日本語の長い文があります。\uffff And English.\tTab.")
                .build(About.titled("Слова и 言葉")),
            Readings.gazetteer(),
            List.of(),
            List.of());
    try (PDDocument document = Loader.loadPDF(make(reading, Paper.A4).toFile())) {
      assertThat(pages(document))
          .singleElement()
          .asString()
          .contains("Слова и 言葉", "Здесь текст", "日本語", "And English. Tab.")
          .contains("\u25a1");
    }
  }

  @Test
  void numbersNeverCoverEachOtherNorAPlace() {
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      List<Spot> places = new ArrayList<>();
      for (int i = 0; i < 26; i++) {
        places.add(new Spot(200 + random.nextGaussian() * 60, 180 + random.nextGaussian() * 50));
      }
      List<Spot> numbers = NumberSpots.of(places, 480, 360);
      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i).x()).isBetween(0.0, 480.0);
        for (int j = 0; j < i; j++) {
          assertThat(numbers.get(i).apart(numbers.get(j))).isGreaterThan(2 * NumberSpots.RADIUS);
        }
      }
    }
  }

  private static List<String> pages(PDDocument document) throws Exception {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(withoutFoot(stripper.getText(document)));
    }
    return pages;
  }

  /** The line at the foot is written first. */
  private static String withoutFoot(String text) {
    return text.replaceFirst("(?s)^.*? · made with Mapside\\s+\\d+\\s+", "");
  }

  /** The pages from one with a heading to the one before another. */
  private static String from(List<String> pages, String beginning, String end) {
    return String.join("\n", pages.subList(indexOf(pages, beginning), indexOf(pages, end)));
  }

  private static int indexOf(List<String> pages, String beginning) {
    return IntStream.range(0, pages.size())
        .filter(index -> pages.get(index).startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError(beginning + " begins no page of " + pages));
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
