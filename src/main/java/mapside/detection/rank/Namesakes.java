package mapside.detection.rank;

import java.util.Set;
import mapside.detection.span.Candidate;
import mapside.detection.span.Cues;
import mapside.detection.span.Section;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GreatCircle;

/**
 * Chooses between places of one name that lie so near one another that no marked text tells them
 * apart: a division and the town that it is named for, an island and a town on it. Kyoto is the
 * city unless a prefecture is spoken of; Paros is the island, for its town is small.
 */
final class Namesakes {

  /** Places of one name further apart are told apart by what else is named. */
  private static final double NEAR_KM = 50;

  /** A town of so many people is spoken of more than the island that it lies on. */
  private static final long GREAT_TOWN = 50_000;

  /** From a division to its seat, and from there to the island. */
  private static final int STEPS = 2;

  private static final int NEAR_WORDS = 6;

  private static final Set<String> DIVISIONS =
      Set.of(
          "prefecture",
          "province",
          "oblast",
          "region",
          "governorate",
          "state",
          "county",
          "district",
          "canton",
          "department",
          "voivodeship",
          "krai",
          "republic",
          "emirate",
          "division");

  private static final Set<String> ISLANDS = Set.of("island", "islands", "isle", "isles");

  private final Tokens tokens;
  private final WorldGazetteer world;

  private Namesakes(Section section) {
    tokens = section.tokens();
    world = section.world();
  }

  /** Changes which option of each group is the likeliest; what the others share stays. */
  static void apply(Section section, Iterable<Group> groups) {
    Namesakes namesakes = new Namesakes(section);
    for (Group group : groups) {
      for (int step = 0; step < STEPS && !group.isKnown; step++) {
        namesakes.choose(group);
      }
    }
  }

  private void choose(Group group) {
    int best = group.best();
    if (best < 0 || group.options.get(best).means() != Option.Meaning.ITSELF) {
      return;
    }
    int meant = best;
    for (int i = 0; i < group.options.size(); i++) {
      if (i != best
          && (meant == best || group.probabilities[i] > group.probabilities[meant])
          && isMeant(group.options.get(i), group.options.get(best), group)) {
        meant = i;
      }
    }
    if (meant == best) {
      return;
    }
    boolean isIsland = world.kind(group.options.get(meant).place()) == WorldKind.ISLAND;
    group.ofNamesakes.clear();
    group.ofNamesakes.add(isIsland ? new Evidence.Island() : new Evidence.Town());
    double most = group.probabilities[best];
    group.probabilities[best] = group.probabilities[meant];
    group.probabilities[meant] = most;
  }

  /** Whether a place is meant and not its namesake, which is likelier by all else. */
  private boolean isMeant(Option place, Option namesake, Group group) {
    if (place.means() != Option.Meaning.ITSELF || !isNear(place.place(), namesake.place())) {
      return false;
    }
    WorldKind kind = world.kind(place.place());
    WorldKind other = world.kind(namesake.place());
    boolean isSeat =
        place.nameKind() == NameKind.PRIMARY
            && (other == WorldKind.STATE
                    && isIn(place, namesake)
                    && (kind == WorldKind.CAPITAL || kind == WorldKind.STATE_SEAT)
                || other == WorldKind.COUNTY
                    && isIn(place, namesake)
                    && kind.isSettlement()
                    && kind.compareTo(WorldKind.TOWN) < 0);
    if (isSeat) {
      return !isCalledDivision(group);
    }
    if (kind == WorldKind.ISLAND && (other.isSettlement() || isDivision(other))) {
      return world.country(place.place()) == world.country(namesake.place())
          && (isCalledIsland(group)
              || other.isSettlement() && world.population(namesake.place()) < GREAT_TOWN);
    }
    return kind.isSettlement()
        && other == WorldKind.ISLAND
        && world.population(place.place()) >= GREAT_TOWN
        && !isCalledIsland(group);
  }

  private boolean isNear(int place, int other) {
    return GreatCircle.distanceKm(world.point(place), world.point(other)) < NEAR_KM;
  }

  private boolean isIn(Option place, Option container) {
    return world.state(place.place()) == container.place()
        || world.parent(place.place()) == container.place();
  }

  private static boolean isDivision(WorldKind kind) {
    return kind == WorldKind.STATE || kind == WorldKind.COUNTY;
  }

  /** "Kyoto prefecture", "the province of Utrecht". */
  private boolean isCalledDivision(Group group) {
    return group.mentions.stream()
        .anyMatch(
            mention ->
                DIVISIONS.contains(tokens.word(mention.last() + 1))
                    || tokens.word(mention.first() - 1).equals("of")
                        && DIVISIONS.contains(tokens.word(mention.first() - 2)));
  }

  /** "On Paros", "the island of Paros", "Paros, a Greek island". */
  private boolean isCalledIsland(Group group) {
    return group.mentions.stream().anyMatch(this::isCalledIsland);
  }

  private boolean isCalledIsland(Candidate mention) {
    if (Cues.isUpon(tokens.word(mention.first() - 1))) {
      return true;
    }
    for (int i = mention.first() - 1; i >= mention.first() - NEAR_WORDS; i--) {
      if (tokens.gap(i + 1).parts()) {
        break;
      }
      if (ISLANDS.contains(tokens.word(i))) {
        return true;
      }
    }
    for (int i = mention.last() + 1; i <= mention.last() + NEAR_WORDS; i++) {
      if (tokens.gap(i).parts()) {
        break;
      }
      if (ISLANDS.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }
}
