package mapside.builder.gazetteer;

import java.util.Locale;
import java.util.Set;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.place.Language;

/**
 * The short names of first divisions: texts write "Kachin" and "Borno" where the list has "Kachin
 * State" and "Borno State".
 */
final class DivisionNames {

  /** What a division is called, in the languages of the list. Parishes are named after saints. */
  private static final Set<String> GENERIC =
      Set.of(
          "province",
          "region",
          "department",
          "oblast",
          "governorate",
          "prefecture",
          "republic",
          "krai",
          "kray",
          "state",
          "division",
          "county",
          "district");

  /** What says where or what a division is, and is no name by itself. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "capital",
          "federal",
          "regional",
          "autonomous");

  private DivisionNames() {}

  /** Adds the name without its last word, if that only says what the place is. */
  static void addShort(Entry division) {
    String name = division.primary();
    int end = name.lastIndexOf(' ');
    if (end < 0 || !GENERIC.contains(lower(name.substring(end + 1)))) {
      return;
    }
    String shorter = name.substring(0, end);
    String last = lower(shorter.substring(shorter.lastIndexOf(' ') + 1));
    if (!NO_NAMES.contains(last)) {
      division.name(shorter, NameTag.of(NameKind.ALTERNATE, Language.ENGLISH));
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
