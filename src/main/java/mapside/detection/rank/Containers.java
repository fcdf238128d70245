package mapside.detection.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.detection.span.Candidate;
import mapside.detection.span.Section;
import mapside.detection.token.Gap;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/**
 * The places that a text names as holding a mention.
 *
 * @param behind right behind it, as in "Paris, Texas": all places with that name
 * @param further behind that one, as in "Paris, Lamar County, Texas"
 * @param inside behind "in" or "on" that follows it, as in "Paris in Texas"
 * @param before in the few words before, as in "the Texas town of Paris"
 * @param later later in the sentence, as in "Paris is a city in Lamar County"
 * @param isWithin whether a comma parts it from what is right behind, and both are no list: "in
 *     Washington, Oregon and California"
 */
record Containers(
    List<Integer> behind,
    List<Integer> further,
    List<Integer> inside,
    List<Integer> before,
    List<Integer> later,
    boolean isWithin) {

  private static final int MOST = 12;
  private static final int LATER = 14;
  private static final int BEFORE = 5;

  static Containers of(Candidate mention, Section section) {
    Tokens tokens = section.tokens();
    int next = mention.last() + 1;
    Optional<Candidate> behind = startingAt(next, section).filter(c -> joins(next, tokens));
    List<Integer> further = List.of();
    if (behind.isPresent()) {
      int beyond = behind.get().last() + 1;
      further =
          startingAt(beyond, section)
              .filter(c -> joins(beyond, tokens))
              .map(c -> places(c, section.world()))
              .orElse(List.of());
    }
    return new Containers(
        behind.map(c -> places(c, section.world())).orElse(List.of()),
        further,
        inside(next, section),
        before(mention, section),
        later(next, section),
        tokens.gap(next) == Gap.COMMA && behind.filter(c -> isListed(c, section)).isEmpty());
  }

  /** Whether "and" and another place that holds places follow. */
  private static boolean isListed(Candidate container, Section section) {
    int beyond = container.last() + 1;
    String word = section.tokens().word(beyond);
    return (word.equals("and") || word.equals("or"))
        && startingAt(beyond + 1, section)
            .filter(c -> !places(c, section.world()).isEmpty())
            .isPresent();
  }

  /** Whether any of them is told right behind the mention. */
  boolean isExplicit() {
    return !behind.isEmpty();
  }

  private static boolean joins(int at, Tokens tokens) {
    Gap gap = tokens.gap(at);
    return gap == Gap.COMMA || gap == Gap.SPACE || gap == Gap.STOP || gap == Gap.MARK;
  }

  private static Optional<Candidate> startingAt(int at, Section section) {
    return section.covering(at).filter(c -> c.first() == at);
  }

  private static List<Integer> inside(int preposition, Section section) {
    Tokens tokens = section.tokens();
    String word = tokens.word(preposition);
    boolean isIn = word.equals("in") || word.equals("on");
    return isIn && tokens.gap(preposition) == Gap.SPACE && tokens.gap(preposition + 1) == Gap.SPACE
        ? startingAt(preposition + 1, section)
            .map(c -> places(c, section.world()))
            .orElse(List.of())
        : List.of();
  }

  private static List<Integer> before(Candidate mention, Section section) {
    Tokens tokens = section.tokens();
    for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - BEFORE); i--) {
      if (tokens.gap(i + 1).parts()) {
        break;
      }
      Optional<Candidate> name = section.covering(i);
      if (name.isPresent()) {
        return places(name.get(), section.world());
      }
    }
    return List.of();
  }

  private static List<Integer> later(int from, Section section) {
    Tokens tokens = section.tokens();
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < Math.min(tokens.size(), from + LATER); i++) {
      if (tokens.gap(i).parts()) {
        break;
      }
      startingAt(i, section).ifPresent(c -> found.addAll(places(c, section.world())));
    }
    return found;
  }

  /** Those places of a name that can hold others. */
  private static List<Integer> places(Candidate name, WorldGazetteer world) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, name.postings().size()); i++) {
      int place = name.postings().place(i);
      WorldKind kind = world.kind(place);
      if (kind.isNation() || kind == WorldKind.STATE || kind == WorldKind.COUNTY) {
        places.add(place);
      }
    }
    return places;
  }

  /** How surely an option lies in one of some containers: 3 in its county, 2 state, 1 country. */
  static int fit(int place, List<Integer> containers, WorldGazetteer world) {
    int fit = 0;
    for (int container : containers) {
      if (container == place) {
        continue;
      }
      if (container == world.parent(place)) {
        fit = 3;
      } else if (container == world.state(place)) {
        fit = Math.max(fit, 2);
      } else if (container == world.country(place)) {
        fit = Math.max(fit, 1);
      }
    }
    return fit;
  }
}
