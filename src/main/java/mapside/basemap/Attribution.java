package mapside.basemap;

/** Whom to thank for a map, as archives of others write it: often as a line of HTML. */
public final class Attribution {

  /** More would hide the map. */
  private static final int MAX_LENGTH = 300;

  private Attribution() {}

  /** The plain text of an attribution, in one line and cut where it is too long to be shown. */
  public static String plain(String written) {
    String head = written.substring(0, Math.min(written.length(), 16 * MAX_LENGTH));
    String text =
        head.replaceAll("<[^<>]*>", "")
            .replace("&copy;", "©")
            .replace("&#169;", "©")
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
  }
}
