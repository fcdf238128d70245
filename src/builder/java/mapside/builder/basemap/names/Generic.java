package mapside.builder.basemap.names;

import java.util.Map;
import java.util.regex.Pattern;
import mapside.place.PlaceKind;

/**
 * The generic words of names, as atlases write them. The gazetteer has many Russian names without
 * theirs, so that a bay and a peninsula would be called the same, and some towns under the words of
 * their administration.
 */
final class Generic {

  private static final Map<PlaceKind, String> SHORT =
      Map.of(
          PlaceKind.BAY, "зал. ",
          PlaceKind.STRAIT, "прол. ",
          PlaceKind.PENINSULA, "п-ов ",
          PlaceKind.LAKE, "оз. ");

  /** A name that has such a word in English has one in Russian, too. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(Bay|Gulf|Inlet|Sound|Bight|Strait|Channel|Passage|Peninsula|Lake|Reservoir)\\b");

  /** A word that says it, or a foreign one that has become part of the name. */
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?iU)пролив|залив|озеро|озёра|бухта|губа|полуостров|лагуна|лиман|канал|море|проход|путь"
              + "|водохранилище|фьорд|ферт|бей\\b|ворота|рукав|лох|вик\\b|ла-плата");

  /** What a town is called with by its administration only. */
  private static final Pattern OFFICE =
      Pattern.compile("(-shi|-gun| Island and Internal Islands City)$");

  private Generic() {}

  /** An English name as it stands on a map: Fukui, not Fukui-shi. */
  static String english(String name) {
    return OFFICE.matcher(name).replaceFirst("");
  }

  /** A Russian name with its generic word, if it lacks one. */
  static String russian(String name, PlaceKind kind, String english) {
    String word = SHORT.get(kind);
    boolean isBare =
        word != null && ENGLISH.matcher(english).find() && !RUSSIAN.matcher(name).find();
    return isBare ? word + name : name;
  }
}
