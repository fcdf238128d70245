package mapside.basemap.style;

import java.util.ArrayList;
import java.util.List;

/** The words of one statement, read from left to right; each knows its line. */
final class Statement {

  private final String file;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private int at;

  private Statement(String file) {
    this.file = file;
  }

  /** Cuts a file into statements; an empty one stands for none. */
  static List<Statement> split(String file, String text) throws StyleException {
    List<Statement> statements = new ArrayList<>();
    int number = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      from += line.length() + 1;
      number++;
      splitLine(file, line, number, statements);
    }
    return statements;
  }

  private static void splitLine(String file, String line, int number, List<Statement> statements)
      throws StyleException {
    Statement part = new Statement(file);
    part.addWords(line, number);
    if (part.words.isEmpty()) {
      return;
    }
    if (!isSpace(line.charAt(0))) {
      statements.add(part);
    } else if (statements.isEmpty()) {
      throw part.mistake("a line that goes on with nothing");
    } else {
      statements.getLast().words.addAll(part.words);
      statements.getLast().lines.addAll(part.lines);
    }
  }

  private void addWords(String line, int number) {
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && !isSpace(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = line.substring(at, end);
        if (word.equals("#")) {
          return;
        }
        words.add(word);
        lines.add(number);
      }
      at = end + 1;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  boolean hasMore() {
    return at < words.size();
  }

  /** The next word, which stays; empty at the end. */
  String peek() {
    return hasMore() ? words.get(at) : "";
  }

  /** The next word. */
  String next(String what) throws StyleException {
    if (!hasMore()) {
      throw mistake("expected " + what + " at the end of the statement");
    }
    return words.get(at++);
  }

  double number(String what) throws StyleException {
    return number(next(what), what);
  }

  double number(String word, String what) throws StyleException {
    try {
      double number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Told below, in the words of the file.
    }
    throw mistake("expected " + what + ", found '" + word + "'");
  }

  /** A mistake at the word that was read last. */
  StyleException mistake(String problem) {
    return new StyleException(file, lines.get(Math.max(0, at - 1)), problem);
  }
}
