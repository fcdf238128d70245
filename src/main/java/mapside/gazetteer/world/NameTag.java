package mapside.gazetteer.world;

import java.util.Optional;
import mapside.place.Language;

/**
 * What sort of name it is and in which language, in one byte.
 *
 * @param kind what sort of name
 * @param language empty if it is not known, or is one that Mapside has no words for
 */
public record NameTag(NameKind kind, Optional<Language> language) {

  private static final NameKind[] KINDS = NameKind.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final int KIND_BITS = 3;

  /** A name whose language is not known. */
  public static NameTag of(NameKind kind) {
    return new NameTag(kind, Optional.empty());
  }

  /** A name in a language. */
  public static NameTag of(NameKind kind, Language language) {
    return new NameTag(kind, Optional.of(language));
  }

  /** The byte that stands for it in a file. */
  public int code() {
    int spoken = language.map(known -> known.ordinal() + 1).orElse(0);
    return spoken << KIND_BITS | kind.ordinal();
  }

  /** What a byte of a file stands for. */
  public static NameTag ofCode(int code) {
    int spoken = code >> KIND_BITS;
    return new NameTag(
        kindOfCode(code),
        spoken == 0 || spoken > LANGUAGES.length
            ? Optional.empty()
            : Optional.of(LANGUAGES[spoken - 1]));
  }

  /** The kind only, without making anything. */
  public static NameKind kindOfCode(int code) {
    return KINDS[Math.min(code & (1 << KIND_BITS) - 1, KINDS.length - 1)];
  }
}
