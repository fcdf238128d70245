package mapside.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mapside.geo.WebMercator;
import mapside.link.LinkedArticle;
import mapside.place.Era;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Every name that the map may write, the most important first, and the letters of those in use. */
final class NameStock {

  /** What an article of so few places names is written wherever there is room, however far out. */
  private static final int FEW = 30;

  /** So many set names are kept, because they may be in view again. */
  private static final int KEPT = 1500;

  private final List<Candidate> candidates;
  private final Map<Key, MapLabel> labels = new HashMap<>();

  /** Places that the map of a year leaves out, unless somebody selects them. */
  private final Set<PlaceId> absent;

  private final InnerNames inner = new InnerNames();

  /** A name of a candidate: straight where it has a course, along one, or the usual one. */
  private record Key(PlaceId place, boolean isStraight, Candidate.Along along) {}

  private NameStock(List<Candidate> candidates, Set<PlaceId> absent) {
    this.candidates = candidates;
    this.absent = absent;
  }

  /** No names at all. */
  static NameStock empty() {
    return new NameStock(List.of(), Set.of());
  }

  /**
   * The names of an article's places.
   *
   * @param others places that only help to find one's way
   */
  static NameStock of(LinkedArticle reading, List<Place> others, NamesShown names) {
    return new NameStock(
        candidates(reading, others, names), names.era().map(Era::absent).orElse(Set.of()));
  }

  /** The places whose names may be shown, the most important first. */
  static List<Candidate> candidates(LinkedArticle reading, List<Place> others, NamesShown names) {
    boolean hasFew = reading.places().size() <= FEW;
    Stream<Candidate> own =
        reading.gazetteer().places().stream()
            .map(place -> candidate(place, reading, names))
            .map(candidate -> hasFew ? candidate.everywhere() : candidate);
    Stream<Candidate> around =
        Orientation.beside(reading.gazetteer(), others).stream()
            .map(place -> Candidate.of(place, names.of(place), 0, 0));
    return Stream.concat(own, around)
        .sorted(Comparator.comparingDouble(Candidate::importance).reversed())
        .toList();
  }

  /** What is selected, along its course where that has room for its name. */
  List<MapLabel> forced(Predicate<PlaceId> isForced, int band, Coasts coasts) {
    return candidates.stream()
        .filter(candidate -> isForced.test(candidate.place().id()))
        .map(candidate -> fitting(candidate, band, coasts))
        .toList();
  }

  /**
   * All others that may be shown, the most important first.
   *
   * @param borders names of borders, which come after what the article names
   */
  List<MapLabel> wanted(
      Predicate<PlaceId> isForced, int band, Sight sight, List<MapLabel> borders) {
    double zoom = sight.drawn().zoom();
    List<Candidate> wanted =
        candidates.stream()
            .filter(candidate -> isShownAt(candidate, zoom) && isNear(candidate, sight))
            .filter(candidate -> !isForced.test(candidate.place().id()))
            .toList();
    List<MapLabel> all = new ArrayList<>();
    wanted.stream()
        .filter(each -> each.isNamed() && !each.isEarlyAt(zoom))
        .forEach(each -> all.addAll(ways(each)));
    all.addAll(borders);
    wanted.stream().filter(each -> each.isEarlyAt(zoom)).forEach(each -> all.addAll(ways(each)));
    candidates.stream()
        .filter(each -> isShownAt(each, zoom) && each.isNamed())
        .forEach(each -> all.addAll(inner.of(each, () -> straight(each), sight)));
    wanted.stream()
        .filter(each -> !each.isNamed())
        .forEach(each -> all.add(label(each, Candidate.Along.USUAL)));
    double size = WebMercator.worldSize(LabelPlan.leastZoom(band));
    for (Candidate candidate : wanted) {
      candidate.again(size).forEach(along -> all.add(label(candidate, along)));
    }
    return all;
  }

  /** Forgets letters that are far from view, if there are many. */
  boolean tidy(Set<MapLabel> shown) {
    inner.keep(shown);
    return labels.size() > KEPT && labels.values().removeIf(label -> !shown.contains(label));
  }

  private boolean isShownAt(Candidate candidate, double zoom) {
    return candidate.isShownAt(zoom) && !absent.contains(candidate.place().id());
  }

  /** What follows a course can be seen far from its point. */
  private static boolean isNear(Candidate candidate, Sight sight) {
    return candidate.isNamed()
        || !candidate.place().location().courses().isEmpty()
        || sight.isNear(candidate.place().location().point());
  }

  private MapLabel label(Candidate candidate, Candidate.Along along) {
    return labels.computeIfAbsent(
        new Key(candidate.place().id(), false, along),
        key -> along.equals(Candidate.Along.USUAL) ? candidate.label() : candidate.label(along));
  }

  /** Along its course if it has one, and where there is no room for that, straight. */
  private List<MapLabel> ways(Candidate candidate) {
    MapLabel usual = label(candidate, Candidate.Along.USUAL);
    return usual instanceof CurvedLabel && candidate.mayBeStraight()
        ? List.of(usual, straight(candidate))
        : List.of(usual);
  }

  /** Along its course where that is long enough for the name, else straight. */
  private MapLabel fitting(Candidate candidate, int band, Coasts coasts) {
    MapLabel usual = label(candidate, Candidate.Along.USUAL);
    return usual instanceof CurvedLabel && usual.spots(band, coasts).isEmpty()
        ? straight(candidate)
        : usual;
  }

  private StraightLabel straight(Candidate candidate) {
    return (StraightLabel)
        labels.computeIfAbsent(
            new Key(candidate.place().id(), true, Candidate.Along.USUAL),
            key -> candidate.straight());
  }

  private static Candidate candidate(Place place, LinkedArticle reading, NamesShown names) {
    long namedGroups =
        reading.gazetteer().groupsOf(place.id()).stream()
            .filter(reading.places()::containsKey)
            .count();
    return Candidate.of(place, names.of(place), reading.mentionCount(place.id()), namedGroups);
  }
}
