package mapside.detection.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapside.detection.model.Forest;
import mapside.detection.span.Candidate;
import mapside.detection.span.Section;
import mapside.gazetteer.world.WorldGazetteer;

/**
 * Ranks the places that each name of a section may mean. The first pass judges by what the names
 * likeliest mean by themselves, each further pass by what the one before found.
 */
public final class Ranker {

  /** Added to every place's prominence, so that villages differ little from one another. */
  private static final double LEAST = 1000;

  private final List<Forest> passes;

  /** Takes a trained forest for each pass. */
  public Ranker(List<Forest> passes) {
    this.passes = List.copyOf(passes);
  }

  /** The groups of some mentions with how likely each of their places is. */
  public List<Ranked> rank(Section section, List<Candidate> mentions) {
    return rank(section, mentions, Map.of());
  }

  /**
   * The groups of some mentions with how likely each of their places is, where some are known.
   *
   * @param known the places of the mentions that are known
   */
  public List<Ranked> rank(
      Section section, List<Candidate> mentions, Map<Candidate, Integer> known) {
    List<Group> groups = start(section, mentions, known);
    for (Forest pass : passes) {
      apply(pass, section.world(), groups);
    }
    CommonSense.apply(section, groups);
    Namesakes.apply(section, groups);
    Reasons reasons = new Reasons(new Context(section.world(), groups));
    List<Ranked> ranked = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      ranked.add(Ranked.of(groups.get(g), reasons.of(g)));
    }
    return ranked;
  }

  /** The groups before the first pass: what each name likeliest means by itself. */
  static List<Group> start(Section section, List<Candidate> mentions) {
    return start(section, mentions, Map.of());
  }

  private static List<Group> start(
      Section section, List<Candidate> mentions, Map<Candidate, Integer> known) {
    List<Group> groups = Groups.of(section, mentions, known);
    for (Group group : groups) {
      group.probabilities = prior(group, section.world());
    }
    return groups;
  }

  private static double[] prior(Group group, WorldGazetteer world) {
    double[] p = new double[group.options.size()];
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      Option option = group.options.get(i);
      p[i] =
          option.means() == Option.Meaning.ITSELF
              ? Math.sqrt(LEAST + world.prominence(option.place())) / (1 + option.position())
              : 1;
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  /** The numbers of all options of all groups, by what was found so far. */
  static float[][][] measure(WorldGazetteer world, List<Group> groups) {
    Context context = new Context(world, groups);
    OptionMeasures measures = new OptionMeasures(context);
    float[][][] rows = new float[groups.size()][][];
    for (int g = 0; g < rows.length; g++) {
      rows[g] = groups.get(g).isKnown ? new float[0][] : measures.of(g);
    }
    return rows;
  }

  static void apply(Forest pass, WorldGazetteer world, List<Group> groups) {
    float[][][] rows = measure(world, groups);
    for (int g = 0; g < rows.length; g++) {
      if (!groups.get(g).isKnown) {
        groups.get(g).probabilities = softmax(pass, rows[g]);
      }
    }
  }

  private static double[] softmax(Forest pass, float[][] rows) {
    double[] p = new double[rows.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      p[i] = pass.score(rows[i]);
      top = Math.max(top, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - top);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
