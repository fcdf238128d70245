package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.MoveTo;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.importer.formats.Importers;
import mapside.messages.Messages;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column's arithmetic, without any window. */
class ReaderPiecesTest {

  @Test
  void theHeadSaysTitleThenWhoAndWhenThenWhoseFacts() {
    About about =
        new About(
            "Title",
            Optional.of("An author"),
            Optional.of(LocalDate.of(2019, 11, 22)),
            Optional.of("Facts after others"),
            Locale.ENGLISH);
    Article article = new ArticleBuilder().heading(1, "Title").paragraph("Text.").build(about);

    List<Piece> pieces = Pieces.of(article, Messages.of(Locale.UK));

    assertThat(pieces)
        .extracting(piece -> piece.kind() + ": " + piece.text(article.plainText()))
        .containsExactly(
            "TITLE: Title",
            "BYLINE: An author · 22 November 2019",
            "CREDIT: Facts after others",
            "PARAGRAPH: Text.");
  }

  @Test
  void aTextWithoutAHeadingIsHeadedByTheNameOfItsFile() {
    Article article = new ArticleBuilder().paragraph("Text.").build(About.titled("notes"));

    List<Piece> pieces = Pieces.of(article, Messages.of(Locale.UK));

    assertThat(pieces.getFirst().text(article.plainText())).isEqualTo("notes");
    assertThat(pieces.get(1).kind()).isEqualTo(Piece.Kind.PARAGRAPH);
  }

  @Test
  void aLongBlockIsCutAfterSentencesWithoutAGap() {
    String text = "A sentence of some words stands here. ".repeat(1000);

    List<TextRange> parts = LongText.parts(text, TextRange.of(0, text.length()));

    assertThat(parts).hasSizeGreaterThan(8);
    assertThat(parts.getFirst().in(text)).endsWith("here. ");
    assertContiguous(parts, text.length());
  }

  @Test
  void textWithoutSpacesIsCutBetweenCharacters() {
    String text = "a" + "😀".repeat(6000);

    List<TextRange> parts = LongText.parts(text, TextRange.of(0, text.length()));

    assertContiguous(parts, text.length());
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(Character.isLowSurrogate(text.charAt(part.start()))).isFalse());
  }

  private static void assertContiguous(List<TextRange> parts, int length) {
    int end = 0;
    for (TextRange part : parts) {
      assertThat(part.start()).isEqualTo(end);
      assertThat(part.length()).isLessThanOrEqualTo(LongText.LONGEST);
      end = part.end();
    }
    assertThat(end).isEqualTo(length);
  }

  @Test
  void sumsOfHeightsFollowEveryChange() {
    Random random = new Random(7);
    double[] plain = random.doubles(100, 1, 50).toArray();
    Heights heights = new Heights(plain);
    for (int i = 0; i < 300; i++) {
      int piece = random.nextInt(plain.length);
      plain[piece] = random.nextInt(1, 80);
      heights.set(piece, plain[piece]);
    }
    double top = 0;
    for (int i = 0; i < plain.length; i++) {
      assertThat(heights.top(i)).isCloseTo(top, org.assertj.core.api.Assertions.within(1e-6));
      assertThat(heights.pieceAt(top + 0.5)).isEqualTo(i);
      top += plain[i];
    }
    assertThat(heights.pieceAt(top + 1000)).isEqualTo(plain.length - 1);
    assertThat(heights.pieceAt(-5)).isZero();
  }

  @Test
  void aStrokeOverTouchingLinesIsOneShape() {
    List<Rectangle2D> touching =
        List.of(new Rectangle2D(50, 0, 50, 20), new Rectangle2D(0, 20, 70, 20));
    List<Rectangle2D> apart =
        List.of(new Rectangle2D(80, 0, 20, 20), new Rectangle2D(0, 20, 70, 20));

    assertThat(shapes(touching)).isEqualTo(1);
    assertThat(shapes(apart)).isEqualTo(2);
  }

  private static long shapes(List<Rectangle2D> lines) {
    return MarkerShape.around(lines, 4).stream().filter(MoveTo.class::isInstance).count();
  }

  @Test
  void aTableIsReadFromTheSideThatItsWordsAreReadFrom(@TempDir Path folder) throws Exception {
    String text = "Islands and people.\n\n| 12 | 34 |\n|---|---|\n| אי | 56 |\n";
    Article article = Importers.all().read(Files.writeString(folder.resolve("islands.md"), text));

    List<Piece> pieces = Pieces.of(article, Messages.of(Locale.UK));

    assertThat(pieces)
        .filteredOn(piece -> !piece.cells().isEmpty())
        .hasSize(2)
        .allMatch(Piece::fromRight);
    assertThat(pieces).filteredOn(piece -> piece.cells().isEmpty()).noneMatch(Piece::fromRight);
  }
}
