package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoPoint;
import mapside.place.MapRank;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceKind;

/**
 * A place whose name may be shown on the map.
 *
 * @param place the place
 * @param lines its names, as they are written
 * @param isNamed whether the article names it
 * @param importance which of two names is shown if there is no room for both: the greater
 * @param from the least zoom to show it at, 0 to {@code due}
 * @param due the zoom from which on the map of its place is large enough for its name; below, the
 *     name has what room others leave
 * @param to the greatest zoom to show it at
 */
record Candidate(
    Place place,
    List<Naming.Line> lines,
    boolean isNamed,
    double importance,
    double from,
    double due,
    double to) {

  /** What the article names is shown so much farther out than what only helps to find one's way. */
  private static final double NAMED_EARLIER = 0.6;

  /** The islands that an article on a dispute is about are shown from where they can be seen. */
  private static final double DISPUTED_EARLIER = 1.2;

  private static final int LAST_MATTER = 5;

  /** They come before everything else, even before all that is named as often. */
  private static final double MATTER = 100;

  /** The last rank of what everybody looks for first, such as a country or a sea. */
  private static final int LAST_WIDE = 3;

  /** Degrees of longitude of a group that is seen as one. */
  private static final double SMALL = 1;

  /** Beyond this zoom a country is all round, and its name says nothing. */
  private static final double COUNTRY_TO = 6.5;

  /** But a small country is named for at least so many zooms. */
  private static final double COUNTRY_FOR = 2.4;

  /** Where the name of a long course is written again, and how long the course must be for it. */
  private static final double[][] AGAIN = {
    {0.25, 1800}, {0.75, 1800}, {0.125, 3600}, {0.875, 3600}
  };

  /**
   * A candidate by what the article says of a place.
   *
   * @param lines its names, as they are written
   * @param mentions how often it is named
   * @param namedGroups how many groups that it belongs to are named: what an article is about lies
   *     deep in what it names
   */
  static Candidate of(Place place, List<Naming.Line> lines, long mentions, long namedGroups) {
    boolean named = mentions > 0;
    double importance =
        (named ? 100 + Math.min(20, mentions) + 12 * namedGroups : 0) + 14 * (10 - place.rank());
    boolean isMatter = named && place.facts().isDisputed() && place.rank() <= LAST_MATTER;
    if (isMatter) {
      importance += MATTER;
    }
    double earlier = place.facts().isDisputed() ? DISPUTED_EARLIER : NAMED_EARLIER;
    double from = MapRank.leastZoom(place.rank()) - (named ? earlier : 0);
    return new Candidate(place, lines, named, importance, from, from, greatestZoom(place));
  }

  /** The same, from the whole world on if the article names it: for an article of few places. */
  Candidate everywhere() {
    return isNamed ? new Candidate(place, lines, isNamed, importance, 0, due, to) : this;
  }

  boolean isShownAt(double zoom) {
    return zoom >= from && zoom <= to;
  }

  /** Whether its name is shown only because the article names few places. */
  boolean isEarlyAt(double zoom) {
    return zoom < due;
  }

  /**
   * Where along a course a name stands.
   *
   * @param course which of the place's
   * @param share of its length, 0 to 1
   */
  record Along(int course, double share) {

    /** Where it stands as long as that is in view. */
    static final Along USUAL = new Along(0, 0.5);
  }

  /** Its name: along its course if it has one. */
  MapLabel label() {
    return course(0).isEmpty() ? straight() : label(Along.USUAL);
  }

  /**
   * Whether its name is written straight where there is no room along its course: that of a country
   * or a sea, and of a small group. The name of a chain would seem to be that of one of its
   * islands.
   */
  boolean mayBeStraight() {
    return place.kind() == PlaceKind.ISLAND_GROUP
        ? place.location().frame().lonSpan() <= SMALL
        : place.rank() <= LAST_WIDE;
  }

  /** Its name, written straight. */
  StraightLabel straight() {
    return new StraightLabel(place, lines, isNamed, due, Optional.empty());
  }

  /** Its name, written straight over another point of it than usual. */
  StraightLabel straight(GeoPoint inside) {
    return new StraightLabel(place, lines, isNamed, due, Optional.of(inside));
  }

  /** Where else its name may be written: on its other courses, and again on one so long. */
  List<Along> again(double worldSize) {
    List<Along> all = new ArrayList<>();
    for (int i = 0; i < place.location().courses().size(); i++) {
      if (i > 0) {
        all.add(new Along(i, 0.5));
      }
      double length = course(i).map(TextPath::length).orElse(0.0) * worldSize;
      for (double[] again : AGAIN) {
        if (length > again[1]) {
          all.add(new Along(i, again[0]));
        }
      }
    }
    return all;
  }

  /** Its name along a course that it has. */
  MapLabel label(Along along) {
    return CurvedLabel.of(
        place, lines, isNamed, course(along.course()).orElseThrow(), along.share());
  }

  private Optional<TextPath> course(int index) {
    return place.location().courses().stream().skip(index).findFirst().map(TextPath::through);
  }

  private static double greatestZoom(Place place) {
    return switch (place.kind()) {
      case CONTINENT -> 3.6;
      case OCEAN -> 6.5;
      case COUNTRY -> Math.max(COUNTRY_TO, MapRank.leastZoom(place.rank()) + COUNTRY_FOR);
      case SEA -> 8.5;
      case TRENCH -> 9.5;
      default -> 99;
    };
  }
}
