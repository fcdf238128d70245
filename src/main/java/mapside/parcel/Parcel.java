package mapside.parcel;

import java.nio.file.Path;
import java.util.Locale;
import mapside.json.Json;

/**
 * What a parcel holds, unpacked.
 *
 * @param article the article's file; its pictures, links and events lie where they belong beside it
 * @param state what its reader saw, as the parcel tells; an empty object if it does not
 */
public record Parcel(Path article, Json.Obj state) {

  /** The end of the name of such a file. */
  public static final String EXTENSION = ".mapside";

  static final int VERSION = 1;
  static final String MANIFEST = "mapside.json";
  static final String FOLDER = "article/";
  static final String LINKS = "links.jsonld";
  static final String EVENTS = "events.jsonld";
  static final String LESSON = "lesson.json";

  /** Whether a file is called like a parcel. */
  public static boolean isParcel(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }
}
