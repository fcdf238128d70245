package mapside.importer.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Counts the items of lists as Word does, and says what stands before each. */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<String, Level[]> abstracts = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Level[]> overrides = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /** How one level of a list is numbered. */
  private static final class Level {
    private String format = "decimal";
    private String text = "";
    private int start = 1;
  }

  static Numbering of(Optional<byte[]> part) throws XMLStreamException {
    Numbering numbering = new Numbering();
    if (part.isPresent()) {
      try (Xml xml = Xml.of(part.get())) {
        for (Optional<String> at = xml.next(0); at.isPresent(); at = xml.next(0)) {
          if (at.get().equals("abstractNum")) {
            numbering.addAbstract(xml);
          } else if (at.get().equals("num")) {
            numbering.addList(xml);
          }
        }
      }
    }
    return numbering;
  }

  private void addAbstract(Xml xml) throws XMLStreamException {
    Level[] levels = new Level[LEVELS];
    abstracts.put(xml.attribute("abstractNumId").orElse(""), levels);
    readLevels(xml, levels);
  }

  private static void readLevels(Xml xml, Level[] levels) throws XMLStreamException {
    Level level = new Level();
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "lvl" -> {
          level = new Level();
          levels[Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1)] = level;
        }
        case "start" -> level.start = xml.number("val", 1);
        case "numFmt" -> level.format = xml.value();
        case "lvlText" -> level.text = xml.value();
        default -> {
          // Indents and fonts.
        }
      }
    }
  }

  private void addList(Xml xml) throws XMLStreamException {
    String id = xml.attribute("numId").orElse("");
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      if (at.get().equals("abstractNumId")) {
        abstractOf.put(id, xml.value());
      } else if (at.get().equals("lvlOverride")) {
        readLevels(xml, overrides.computeIfAbsent(id, unused -> new Level[LEVELS]));
      }
    }
  }

  /** Whether a list is known; number 0 takes a paragraph out of all lists. */
  boolean has(String list) {
    return !list.isEmpty() && !list.equals("0") && abstracts.containsKey(abstractOf.get(list));
  }

  /** What stands before the next item of a list. */
  String next(String list, int depth) {
    int level = Math.clamp(depth, 0, LEVELS - 1);
    Level[] levels = abstracts.getOrDefault(abstractOf.getOrDefault(list, ""), new Level[LEVELS]);
    int[] counted = counts.computeIfAbsent(list, unused -> new int[LEVELS]);
    counted[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counted[deeper] = 0;
    }
    Level[] changed = overrides.getOrDefault(list, levels);
    Level own = changed[level] == null ? levels[level] : changed[level];
    if (own == null || own.format.equals("bullet")) {
      return "•";
    } else if (own.format.equals("none")) {
      return "";
    }
    String text = own.text;
    for (int i = 0; i <= level; i++) {
      Level outer = levels[i] == null ? own : levels[i];
      int number = outer.start + Math.max(counted[i], 1) - 1;
      text = text.replace("%" + (i + 1), Numerals.write(number, outer.format));
    }
    return text.strip();
  }
}
