package mapside.reader;

import java.text.BreakIterator;
import java.util.Locale;
import mapside.article.Article;
import mapside.article.Block;
import mapside.text.TextRange;

/** The stretch of text that is selected to be copied; it grows by characters, words or blocks. */
final class TextSelection {

  /** By what a selection grows. */
  enum Unit {
    CHARACTER,
    WORD,
    BLOCK
  }

  private Article article;
  private TextRange origin = TextRange.of(0, 0);
  private TextRange range = origin;
  private Unit unit = Unit.CHARACTER;

  TextSelection(Article article) {
    this.article = article;
  }

  /** Takes another article, of which nothing is selected. */
  void setArticle(Article newArticle) {
    article = newArticle;
    start(0, Unit.CHARACTER);
  }

  /** What is selected; empty for nothing. */
  TextRange range() {
    return range;
  }

  /** Starts anew at an offset: with nothing, or with the word or block that lies there. */
  void start(int offset, Unit newUnit) {
    unit = newUnit;
    origin = unitAt(offset);
    range = origin;
  }

  /** Grows or shrinks to an offset, keeping where it was started. */
  void extendTo(int offset) {
    TextRange other = unitAt(offset);
    range =
        TextRange.of(Math.min(origin.start(), other.start()), Math.max(origin.end(), other.end()));
  }

  /**
   * Moves the end that was moved last by a word.
   *
   * @param by 1 for the next word, −1 for the one before
   * @param from where to begin, if nothing is selected
   */
  void extendByWord(int by, int from) {
    if (range.isEmpty()) {
      start(from, Unit.CHARACTER);
    }
    int moving = range.start() < origin.start() ? range.start() : range.end();
    unit = Unit.CHARACTER;
    extendTo(wordBorder(moving, by));
  }

  /** The next border of a word that ends a word, going forward, or begins one, going back. */
  private int wordBorder(int offset, int by) {
    String text = article.plainText();
    int at = offset;
    if (by > 0) {
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
    } else {
      while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
        at--;
      }
      while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  /** Selects everything. */
  void all() {
    start(0, Unit.CHARACTER);
    range = TextRange.of(0, article.plainText().length());
  }

  /** The words selected. */
  String text() {
    return range.in(article.plainText());
  }

  private TextRange unitAt(int offset) {
    return switch (unit) {
      case CHARACTER -> TextRange.of(offset, offset);
      case WORD -> wordAt(offset);
      case BLOCK -> blockAt(offset);
    };
  }

  private TextRange blockAt(int offset) {
    return article.blocks().isEmpty()
        ? TextRange.of(offset, offset)
        : article.blocks().get(article.blockAt(offset)).range();
  }

  /** Only the neighbourhood is searched for the word's ends, because blocks can be very long. */
  private TextRange wordAt(int offset) {
    Block block = article.blocks().get(article.blockAt(offset));
    int from = Math.max(block.range().start(), offset - 200);
    int to = Math.max(from, Math.min(block.range().end(), offset + 200));
    if (from == to) {
      return TextRange.of(offset, offset);
    }
    Locale language = article.about().language();
    BreakIterator words = BreakIterator.getWordInstance(language);
    words.setText(article.plainText().substring(from, to));
    int at = Math.clamp(offset - from, 0, to - from - 1);
    int end = words.following(at);
    int start = words.previous();
    return TextRange.of(from + start, from + end);
  }
}
