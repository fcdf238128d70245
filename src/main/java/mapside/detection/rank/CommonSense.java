package mapside.detection.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.span.Candidate;
import mapside.detection.span.Cues;
import mapside.detection.span.Section;
import mapside.detection.token.Gap;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/**
 * Sets right what the forests learned from local news, where it does not hold: such news names many
 * places of one neighbourhood, and so "officials in Paris" are in Texas. Where little else is
 * named, the place that the world knows by a name is meant.
 */
final class CommonSense {

  /** How much the best-known place counts where nothing else is named at all, 0 to 1. */
  private static final double ALONE = 0.7;

  /** How much likelier a place in Louisiana is made by "Washington, Louisiana". */
  private static final double TOLD = 100;

  /** And the house of a government by an article, which towns do not have. */
  private static final double WITH_ARTICLE = 100;

  /** And a seat of government by a verb of those who govern: "Washington replied". */
  private static final double ACTING = 30;

  /** A lesser capital shares its name with people more often than it stands for a government. */
  private static final long GREAT_CAPITAL = 300_000;

  /** And what the text calls it, such as a river: "the Amur". */
  private static final double CALLED = 50;

  private static final double HALF = 0.5;

  private static final double LEAST = 1000;

  private final Tokens tokens;
  private final WorldGazetteer world;
  private final Context context;
  private final Called called;

  private CommonSense(Section section, List<Group> groups) {
    tokens = section.tokens();
    world = section.world();
    context = new Context(world, groups);
    called = new Called(section);
  }

  /** Changes how likely the options of the groups are. */
  static void apply(Section section, List<Group> groups) {
    CommonSense sense = new CommonSense(section, groups);
    double[][] changed = new double[groups.size()][];
    for (int g = 0; g < changed.length; g++) {
      changed[g] = sense.of(groups.get(g));
    }
    for (int g = 0; g < changed.length; g++) {
      groups.get(g).probabilities = changed[g];
    }
    sense.holders(groups);
  }

  /** In "Athens, Georgia" the one tells the other: a town of that name lies in the state only. */
  private void holders(List<Group> groups) {
    Map<Integer, Group> byFirst = new HashMap<>();
    groups.forEach(group -> group.mentions.forEach(each -> byFirst.put(each.first(), group)));
    for (Group group : groups) {
      for (int m = 0; m < group.mentions.size(); m++) {
        Group holder = byFirst.get(group.mentions.get(m).last() + 1);
        if (holder != null && group.containers.get(m).isWithin()) {
          hold(group.place(), holder);
        }
      }
    }
  }

  /** Each mention of the holder that tells counts for its share. */
  private void hold(int place, Group holder) {
    double[] weights = holder.probabilities.clone();
    for (int i = 0; i < weights.length; i++) {
      Option option = holder.options.get(i);
      boolean holds =
          place >= 0
              && option.means() == Option.Meaning.ITSELF
              && Containers.fit(place, List.of(option.place()), world) > 0;
      weights[i] *= holds ? Math.pow(TOLD, 1.0 / holder.mentions.size()) : 1;
    }
    holder.probabilities = shares(weights);
  }

  private double[] of(Group group) {
    double[] weights = group.probabilities.clone();
    group.called = new double[weights.length];
    boolean isTold = false;
    for (int i = 0; i < weights.length; i++) {
      boolean fits = isTold(group.options.get(i), group);
      boolean governs = isMetonym(group.options.get(i), group);
      double share = called.share(group.options.get(i), group);
      isTold |= fits || governs || share > HALF;
      group.called[i] = share;
      weights[i] *= Math.pow(CALLED, share);
      weights[i] *= fits ? TOLD : governs ? WITH_ARTICLE : 1;
      weights[i] *= acts(group.options.get(i), group) ? ACTING : 1;
    }
    if (!isTold && !isSaidWhere(group)) {
      lean(weights, group, weightOfFame(group));
    }
    return shares(weights);
  }

  /** Less and less, the more other places are named; none next to what holds the place. */
  private double weightOfFame(Group group) {
    context.without(group, true);
    double others = Math.max(0, context.votes());
    context.without(group, false);
    return ALONE / ((1 + others) * (1 + others));
  }

  /** The geometric mean of two judgements. */
  private void lean(double[] weights, Group group, double fame) {
    for (int i = 0; i < weights.length; i++) {
      Option option = group.options.get(i);
      double position = 1 + option.position();
      double known =
          option.means() == Option.Meaning.ITSELF
              ? Math.sqrt(LEAST + world.prominence(option.place())) / (position * position)
              : 1;
      weights[i] = Math.pow(weights[i], 1 - fame) * Math.pow(known, fame);
    }
  }

  private boolean isTold(Option option, Group group) {
    if (option.means() == Option.Meaning.ITSELF) {
      for (Containers each : group.containers) {
        if (each.isWithin() && Containers.fit(option.place(), each.behind(), world) > 0
            || !isLand(group) && Containers.fit(option.place(), each.inside(), world) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Students from Georgia in Texas" are not from a town of that name. */
  private boolean isLand(Group group) {
    WorldKind first = world.kind(group.options.getFirst().place());
    return first.isNation() || first == WorldKind.STATE;
  }

  /** Whether the sentence names what one of the places lies in: "Paris is a city in Texas". */
  private boolean isSaidWhere(Group group) {
    for (Containers each : group.containers) {
      for (Option option : group.options) {
        boolean fits =
            Containers.fit(option.place(), each.behind(), world) > 0
                || Containers.fit(option.place(), each.before(), world) > 0
                || Containers.fit(option.place(), each.later(), world) > 0;
        if (fits && option.means() == Option.Meaning.ITSELF) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean acts(Option option, Group group) {
    return option.means() == Option.Meaning.ITSELF
        && world.kind(option.place()) == WorldKind.CAPITAL
        && world.population(option.place()) >= GREAT_CAPITAL
        && group.mentions.stream()
            .anyMatch(
                mention ->
                    tokens.gap(mention.last() + 1) == Gap.SPACE
                        && Cues.isGoverning(tokens.word(mention.last() + 1)));
  }

  private boolean isMetonym(Option option, Group group) {
    if (option.nameKind() == NameKind.METONYM) {
      for (Candidate mention : group.mentions) {
        if (tokens.word(mention.first() - 1).equals("the")) {
          return true;
        }
      }
    }
    return false;
  }

  private static double[] shares(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
