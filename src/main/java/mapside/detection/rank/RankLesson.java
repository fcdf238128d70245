package mapside.detection.rank;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.model.Forest;
import mapside.detection.span.Candidate;
import mapside.detection.span.Section;
import mapside.gazetteer.world.WorldGazetteer;

/** What training sees of a section: the same numbers that the ranker will see of it. */
public final class RankLesson {

  private final WorldGazetteer world;
  private final List<Group> groups;
  private float[][][] rows;

  /** Takes the mentions, whose places somebody knows. */
  public RankLesson(Section section, List<Candidate> mentions) {
    world = section.world();
    groups = Ranker.start(section, mentions);
    rows = Ranker.measure(world, groups);
  }

  /** The numbers of each option of each group, for the pass to come. */
  public float[][][] rows() {
    return rows;
  }

  /** The mentions of each group, of the same order. */
  public List<List<Candidate>> mentions() {
    return groups.stream().map(group -> List.copyOf(group.mentions)).toList();
  }

  /** The places of each group's options, of the same order. */
  public List<int[]> places() {
    List<int[]> places = new ArrayList<>();
    for (Group group : groups) {
      places.add(group.options.stream().mapToInt(Option::place).toArray());
    }
    return places;
  }

  /** Goes on to the next pass with what the last one learned. */
  public void pass(Forest learned) {
    Ranker.apply(learned, world, groups);
    rows = Ranker.measure(world, groups);
  }
}
