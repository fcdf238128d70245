package mapside.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.Block;
import mapside.lesson.Step;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.text.Sentences;
import mapside.text.TextRange;

/** The words of a step, in letters that the last row can read; longer ones are turned over. */
final class StepText extends Region {

  private final LinkedArticle reading;
  private final Messages words;
  private final TextFlow flow = new TextFlow();
  private final List<Word> shown = new ArrayList<>();
  private final Rectangle clip = new Rectangle();
  private double offset;

  /** The height of the words when all of them were seen at once; none if they never were. */
  private double seenWhole;

  /** A piece of the article as it is shown. */
  private record Word(Text node, TextRange range) {}

  StepText(LinkedArticle reading, Messages words) {
    this.reading = reading;
    this.words = words;
    getStyleClass().add("step-text");
    getChildren().setAll(flow);
    // Letters as large as these are slow to draw, and the map beside them moves.
    flow.setCache(true);
    clip.widthProperty().bind(widthProperty());
    setClip(clip);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinSize(0, 0);
  }

  /** Shows a step from its beginning. */
  void show(Step step) {
    flow.getChildren().clear();
    shown.clear();
    switch (step.content()) {
      case Step.Title title -> showTitle();
      case Step.Text(TextRange range) -> showRange(range);
      case Step.Picture(Block.Figure figure) -> showRange(figure.range());
      case Step.Own own -> add(own.caption(), "show-words");
    }
    offset = 0;
    seenWhole = -1;
    setAccessibleText(plainText());
    requestLayout();
  }

  /** How high all words are in a width, without a page being turned over. */
  double heightIn(double width) {
    return flow.prefHeight(width);
  }

  /** All that is shown, in one string. */
  String plainText() {
    StringBuilder all = new StringBuilder();
    flow.getChildren().forEach(node -> all.append(node instanceof Text text ? text.getText() : ""));
    return all.toString();
  }

  /** Marks a sentence as the one that is read aloud, or none. */
  void speak(Optional<TextRange> sentence) {
    for (Word word : shown) {
      boolean isSpoken = sentence.filter(range -> range.overlaps(word.range())).isPresent();
      word.node().getStyleClass().remove("spoken");
      if (isSpoken) {
        word.node().getStyleClass().add("spoken");
      }
    }
  }

  /**
   * Turns the page over if there is more to read; the last line is seen again on the next one. What
   * was seen whole, before something else took its room, is not read once more.
   *
   * @return whether there was
   */
  boolean turnOver() {
    if (!isMore() || high() == seenWhole) {
      return false;
    }
    double step = Math.max(line(), page() - line());
    offset = Math.min(high() - page(), offset + step);
    requestLayout();
    return true;
  }

  /** Whether there is more below than fits. */
  boolean isMore() {
    return high() - page() > offset + 1;
  }

  /** So much is seen at once: whole lines only, if not all of them. */
  private double page() {
    double line = line();
    return high() <= getHeight()
        ? getHeight()
        : Math.max(line, Math.floor(getHeight() / line) * line);
  }

  /** How high all words are in the width that they have. */
  private double high() {
    return flow.prefHeight(getWidth());
  }

  private double line() {
    Text probe = new Text("X");
    flow.getChildren().stream().limit(1).forEach(first -> probe.setFont(((Text) first).getFont()));
    return probe.getLayoutBounds().getHeight();
  }

  private void showTitle() {
    About about = reading.article().about();
    add(about.title(), "show-title");
    about.byline().ifPresent(name -> add("\n" + name, "show-byline"));
    about.date().ifPresent(day -> add("\n" + words.date(day), "show-byline"));
  }

  private void showRange(TextRange range) {
    Article article = reading.article();
    boolean isFirst = true;
    for (Block block : article.blocks()) {
      TextRange part = block.range().intersection(range);
      if (part.isEmpty()) {
        continue;
      }
      if (!isFirst) {
        add("\n", "show-gap");
      }
      isFirst = false;
      addSentences(part, block instanceof Block.Heading ? "show-heading" : "show-words");
    }
  }

  /** Sentence by sentence, because one of them may be marked as it is read aloud. */
  private void addSentences(TextRange part, String styleClass) {
    Article article = reading.article();
    int at = part.start();
    for (TextRange sentence : Sentences.in(article.plainText(), part, article.about().language())) {
      addPart(TextRange.of(at, sentence.start()), styleClass);
      at = sentence.start();
    }
    addPart(TextRange.of(at, part.end()), styleClass);
  }

  /** Text and names by turns. */
  private void addPart(TextRange part, String styleClass) {
    int at = part.start();
    for (Mention mention : reading.mentions()) {
      TextRange name = mention.range();
      if (part.contains(name)) {
        addWord(TextRange.of(at, name.start()), styleClass);
        addWord(name, styleClass, "show-place");
        at = name.end();
      }
    }
    addWord(TextRange.of(at, part.end()), styleClass);
  }

  private void addWord(TextRange range, String... styleClasses) {
    if (!range.isEmpty()) {
      Text node = add(range.in(reading.article().plainText()), styleClasses);
      shown.add(new Word(node, range));
    }
  }

  private Text add(String text, String... styleClasses) {
    Text node = new Text(text);
    node.getStyleClass().addAll(styleClasses);
    flow.getChildren().add(node);
    return node;
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double high = flow.prefHeight(wide);
    double free = getHeight() - high;
    flow.resize(wide, high);
    clip.setHeight(page());
    seenWhole = free >= 0 ? high : seenWhole;
    flow.resizeRelocate(0, free > 0 ? Math.rint(free * 0.42) : -offset, wide, high);
  }
}
