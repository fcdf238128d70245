package mapside.importer;

import java.util.Locale;
import java.util.Set;

/** Tells names of authors from what programs write where nobody gave one. */
public final class Authors {

  private static final int LONGEST = 120;

  private static final Set<String> NOBODY =
      Set.of(
          "",
          "admin",
          "administrator",
          "anonymous",
          "author",
          "microsoft office user",
          "n/a",
          "none",
          "owner",
          "pc",
          "python-docx",
          "unknown",
          "unknown author",
          "unnamed",
          "un-named",
          "unspecified",
          "user",
          "windows user");

  private Authors() {}

  /** Whether some words of a file's own description name who wrote it. */
  public static boolean isNamed(String words) {
    String bare = words.strip().toLowerCase(Locale.ROOT).replaceAll("^[(\\[<]+|[)\\]>]+$", "");
    return bare.length() < LONGEST && !NOBODY.contains(bare.strip());
  }
}
