package mapside.reader;

/** A mark of a stretch of text, drawn behind it. */
interface TextMark {

  /** Follows the lines of the text. */
  void fit(TextBody body);
}
