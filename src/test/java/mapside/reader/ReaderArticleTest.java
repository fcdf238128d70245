package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.Column;
import mapside.article.Span;
import mapside.link.LinkedArticle;
import mapside.place.PlaceTable;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

/** Tables, footnotes, links and text from the right look and work as readers expect. */
class ReaderArticleTest extends ReaderStage {

  private static final List<Column> COLUMNS =
      List.of(new Column(9, Column.Side.START), new Column(7, Column.Side.START));

  private final ArticleBuilder builder = new ArticleBuilder();

  @Test
  void cellsOfATableStandBesideEachOtherAndColumnsUnderEachOther() {
    addRow(true, "Port", "Arrival");
    addRow(false, "Tobermory", "15:20");
    openBuilt();

    assertThat(pointOf(at("Port")).getY()).isEqualTo(pointOf(at("Arrival")).getY());
    assertThat(pointOf(at("Arrival")).getX()).isGreaterThan(pointOf(at("Port")).getX() + 40);
    assertThat(leftOf("15:20")).isEqualTo(leftOf("Arrival"));
    assertThat(pointOf(at("15:20")).getY()).isGreaterThan(pointOf(at("Arrival")).getY());
  }

  @Test
  void numbersOfAColumnThatIsSetToTheRightEndUnderEachOther() {
    List<Column> columns =
        List.of(new Column(9, Column.Side.START), new Column(9, Column.Side.RIGHT));
    addRow(columns, false, "Oban", "1,234,567");
    addRow(columns, false, "Tobermory", "98");
    openBuilt();

    double end = pointOf(at("1,234,567") + 8).getX();
    assertThat(pointOf(at("98") + 1).getX()).isCloseTo(end, within(4.0));
    assertThat(pointOf(at("98")).getX()).isGreaterThan(pointOf(at("1,234,567")).getX() + 20);
  }

  @Test
  void tasksHaveBoxesBeforeThem() {
    TextRange open = builder.text("Book the ferry.");
    builder.add(new Block.ListItem(open, List.of(), Block.ListItem.OPEN, 0));
    TextRange done = builder.text("Buy a map.");
    builder.add(new Block.ListItem(done, List.of(), Block.ListItem.DONE, 0));
    openBuilt();

    List<Labeled> markers =
        view.lookupAll(".piece-marker").stream().map(Labeled.class::cast).toList();
    assertThat(markers).extracting(Labeled::getText).containsExactly("☐", "☑");
    assertThat(markers).allMatch(marker -> marker.getGraphic() != null && marker.getWidth() > 8);
  }

  @Test
  void aLinkInsideOfTheArticleLeadsThereAndBackspaceComesBack() {
    addLink("See the end of it.", "#end");
    fill(60);
    builder.anchor("end", builder.text("The last words.").start());
    builder.add(
        new Block.Paragraph(TextRange.of(builder.length() - 15, builder.length()), List.of()));
    openBuilt();

    click("See the end");
    assertThat(heightOf(at("The last words."))).isBetween(0.0, HEIGHT);

    robot.type(KeyCode.BACK_SPACE);
    awaitRest();
    assertThat(heightOf(at("See the end"))).isBetween(0.0, HEIGHT / 2);
  }

  @Test
  void anAddressOfTheWebIsShownAndOpenedOnlyWhenAsked() {
    addLink("See the harbour office.", "https://example.org/harbour");
    openBuilt();
    StringBuilder opened = new StringBuilder();
    run(() -> view.setBrowser(opened::append));

    click("See the harbour");
    assertThat(label("link-address")).isEqualTo("https://example.org/harbour");
    assertThat(opened).isEmpty();

    robot.clickOn(view.lookup(".link-open"));
    awaitRest();
    assertThat(opened).hasToString("https://example.org/harbour");
    assertThat(label("link-address")).isEmpty();
  }

  @Test
  void anAddressCanBeCopied() {
    addLink("See the harbour office.", "https://example.org/copied");
    openBuilt();

    click("See the harbour");
    robot.clickOn(view.lookup(".link-copy"));
    awaitRest();

    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("https://example.org/copied");
  }

  @Test
  void linksAreReachedByTheKeyboard() {
    addLink("See the harbour office.", "https://example.org/keys");
    openBuilt();
    run(view::requestFocus);

    robot.type(KeyCode.TAB);
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(label("link-address")).isEqualTo("https://example.org/keys");

    robot.type(KeyCode.ESCAPE);
    awaitRest();
    assertThat(label("link-address")).isEmpty();
  }

  @Test
  void theMarkOfAFootnoteLeadsToWhereItIsReferredTo() {
    TextRange text = builder.text("Tobermory[1] has coloured houses.");
    TextRange mark = TextRange.of(text.start() + 9, text.start() + 12);
    builder.add(new Block.Paragraph(text, List.of(new Span.Link(mark, "#note"))));
    fill(60);
    TextRange note = builder.text("The paint was a gift.");
    builder.anchor("note", note.start());
    builder.add(new Block.Note(note, List.of(), "1", mark.start()));
    openBuilt();

    robot.clickOn(pointOf(at("[1]") + 1));
    awaitRest();
    assertThat(heightOf(at("The paint"))).isBetween(0.0, HEIGHT);
    assertThat(((Labeled) view.lookup(".note-mark")).getText()).isEqualTo("[1]");

    robot.clickOn(view.lookup(".note-mark"));
    awaitRest();
    assertThat(heightOf(at("Tobermory[1]"))).isBetween(0.0, HEIGHT);
  }

  @Test
  void textFromTheRightBeginsAtTheRightEdge() {
    builder.paragraph("שלום לכולם, זה טקסט קצר.");
    builder.paragraph("This one begins at the left edge.");
    openBuilt();

    Point2D first = pointOf(at("שלום"));
    Point2D second = pointOf(at("This one"));
    assertThat(first.getX()).isGreaterThan(second.getX() + WIDTH / 2);
    assertThat(pointOf(at("לכולם")).getX()).isLessThan(first.getX());
  }

  @Test
  void linesAreFartherApartAndShorterWhenAsked() {
    builder.paragraph("Many words make several lines. ".repeat(20).strip());
    openBuilt();
    double step = view.column().views().iterator().next().body().lineHeight();
    double width = fx(() -> lastView().body().getWidth());

    run(() -> appearance.setLineSpacing(1.5));
    run(() -> appearance.setLineLength(45));
    awaitRest();

    assertThat(fx(() -> lastView().body().getWidth())).isLessThan(width * 0.75);
    assertThat(fx(() -> view.column().views().iterator().next().body().lineHeight()))
        .isGreaterThan(step * 1.4);
  }

  private PieceView lastView() {
    return view.column().views().stream().reduce((before, last) -> last).orElseThrow();
  }

  private double leftOf(String words) {
    int offset = at(words);
    return fx(
        () ->
            view.column().views().stream()
                .flatMap(piece -> piece.bodies().stream())
                .filter(body -> body.range().contains(offset))
                .findFirst()
                .orElseThrow()
                .getLayoutX());
  }

  private void addRow(boolean heading, String... cells) {
    addRow(COLUMNS, heading, cells);
  }

  private void addRow(List<Column> columns, boolean heading, String... cells) {
    TextRange range = builder.text(String.join("\t", cells));
    List<TextRange> parts =
        IntStream.range(0, cells.length)
            .mapToObj(
                i -> {
                  String before =
                      List.of(cells).subList(0, i).stream()
                          .map(c -> c + "\t")
                          .collect(Collectors.joining());
                  int start = range.start() + before.length();
                  return TextRange.of(start, start + cells[i].length());
                })
            .toList();
    builder.add(new Block.Row(range, List.of(), parts, columns, heading));
  }

  private void addLink(String words, String target) {
    TextRange range = builder.text(words);
    builder.add(new Block.Paragraph(range, List.of(new Span.Link(range, target))));
  }

  private void fill(int paragraphs) {
    for (int i = 0; i < paragraphs; i++) {
      builder.paragraph(
          "Paragraph " + i + " of many, each of which takes a line or two of the view.");
    }
  }

  private void openBuilt() {
    Article article = builder.build(About.titled("An article"));
    open(LinkedArticle.of(article, new PlaceTable(List.of()), List.of(), List.of()));
  }
}
