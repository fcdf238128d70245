package mapside.builder.gazetteer;

import java.util.Optional;
import mapside.place.Language;

/** The scripts of names that are kept; the others are not searched for. */
enum Script {
  LATIN,
  RUSSIAN,
  JAPANESE,
  HAN,
  OTHER;

  /** The script of all letters of a name; OTHER if they are of several, or there are none. */
  static Script of(String name) {
    Script found = null;
    boolean kana = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      Script script = of(c);
      kana |= script == JAPANESE;
      if (found != null && found != script && !(isEastern(found) && isEastern(script))) {
        return OTHER;
      }
      found = script;
    }
    return found == null ? OTHER : kana ? JAPANESE : found;
  }

  /** The language that a name in this script is taken to be in. */
  Optional<Language> language() {
    return switch (this) {
      case RUSSIAN -> Optional.of(Language.RUSSIAN);
      case JAPANESE -> Optional.of(Language.JAPANESE);
      default -> Optional.empty();
    };
  }

  private static boolean isEastern(Script script) {
    return script == JAPANESE || script == HAN;
  }

  private static Script of(char c) {
    if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
      return LATIN;
    }
    if (c >= 0x410 && c <= 0x44F || c == 'ё' || c == 'Ё') {
      return RUSSIAN;
    }
    if (c >= 0x3041 && c < 0x3100) {
      return JAPANESE;
    }
    return c >= 0x4E00 && c < 0xA000 || c == '々' ? HAN : OTHER;
  }
}
