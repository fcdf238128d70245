package mapside.map;

import mapside.place.Place;

/**
 * A place whose name may be shown on the map.
 *
 * @param place the place
 * @param isNamed whether the article names it
 * @param importance which of two names is shown if there is no room for both: the greater
 * @param from the least zoom to show it at
 * @param to the greatest zoom to show it at
 */
record Candidate(Place place, boolean isNamed, double importance, double from, double to) {

  /** What the article names is shown so much farther out than what only helps to find one's way. */
  private static final double NAMED_EARLIER = 0.6;

  /**
   * A candidate by what the article says of a place.
   *
   * @param mentions how often it is named
   * @param namedGroups how many groups that it belongs to are named: what an article is about lies
   *     deep in what it names
   */
  static Candidate of(Place place, long mentions, long namedGroups) {
    boolean named = mentions > 0;
    double importance =
        (named ? 100 + Math.min(20, mentions) + 12 * namedGroups : 0) + 5 * (10 - place.rank());
    double from = leastZoom(place) - (named ? NAMED_EARLIER : 0);
    return new Candidate(place, named, importance, from, greatestZoom(place));
  }

  boolean isShownAt(double zoom) {
    return zoom >= from && zoom <= to;
  }

  MapLabel label() {
    return new MapLabel(place, isNamed);
  }

  private static double leastZoom(Place place) {
    return switch (place.rank()) {
      case 1 -> 0;
      case 2 -> 2.2;
      case 3 -> 3;
      case 4 -> 4.2;
      case 5 -> 4.9;
      case 6 -> 6;
      case 7 -> 6.8;
      case 8 -> 7.5;
      default -> 8.5;
    };
  }

  private static double greatestZoom(Place place) {
    return switch (place.kind()) {
      case CONTINENT -> 3.6;
      case OCEAN -> 6;
      case COUNTRY -> 6.5;
      default -> 99;
    };
  }
}
