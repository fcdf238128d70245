package mapside.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks text that has letters from the right into lines. JavaFX 26 falls over such text where it
 * breaks it itself; a space that is replaced by the end of a line takes that from it, and leaves
 * all offsets as they are.
 */
final class OwnLines {

  /** Joined words may be a little wider than one by one. */
  private static final double SPARE = 6;

  private final List<Text> nodes;
  private final List<String> texts = new ArrayList<>();

  /** Takes the nodes of a text as long as nobody has broken it. */
  OwnLines(List<Text> nodes) {
    this.nodes = nodes;
    nodes.forEach(node -> texts.add(node.getText()));
  }

  /** Whether some letters of a text are read from the right. */
  static boolean areNeeded(String text) {
    return text.chars()
        .mapToObj(c -> Character.getDirectionality((char) c))
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || d == Character.DIRECTIONALITY_ARABIC_NUMBER);
  }

  /**
   * Breaks the nodes for a width, which must have their fonts; answers the width of the widest
   * line.
   */
  double fit(double width) {
    BitSet breaks = new BitSet();
    double widest = 0;
    double line = 0;
    double word = 0;
    int space = -1;
    int offset = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Font font = nodes.get(i).getFont();
      double blank = widthOf(" ", font);
      int start = 0;
      for (int at = 0; at <= text.length(); at++) {
        boolean end = at == text.length();
        if (!end && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
          continue;
        }
        word += widthOf(text.substring(start, at), font);
        start = at + 1;
        if (line + word > width - SPARE && space >= 0) {
          breaks.set(space);
          line = 0;
          space = -1;
        }
        widest = Math.max(widest, line + word);
        if (!end) {
          boolean broken = text.charAt(at) == '\n';
          line = broken ? 0 : line + word + blank;
          space = broken ? -1 : offset + at;
          word = 0;
        }
      }
      offset += text.length();
    }
    apply(breaks);
    return widest;
  }

  private static double widthOf(String words, Font font) {
    if (words.isEmpty()) {
      return 0;
    }
    Text probe = new Text(words);
    probe.setFont(font);
    return probe.getLayoutBounds().getWidth();
  }

  private void apply(BitSet breaks) {
    int offset = 0;
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder text = new StringBuilder(texts.get(i));
      for (int at = breaks.nextSetBit(offset);
          at >= 0 && at < offset + text.length();
          at = breaks.nextSetBit(at + 1)) {
        text.setCharAt(at - offset, '\n');
      }
      nodes.get(i).setText(text.toString());
      offset += text.length();
    }
  }
}
