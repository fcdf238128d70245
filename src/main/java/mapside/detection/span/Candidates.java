package mapside.detection.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.token.Tokens;

/** All stretches of a section that may name a place, whatever found them. */
public final class Candidates {

  private static final float LEAST = 0.3f;
  private static final int LONGEST = 5;

  private Candidates() {}

  /** Those of the gazetteer, those that say what they are, and those of the tagger, by place. */
  public static List<Candidate> of(Section section, Tags tags) {
    Map<Long, Candidate> found = new HashMap<>();
    section.names().forEach(name -> add(name, found));
    GenericSearch.in(section.tokens()).forEach(name -> add(name, found));
    addTagged(section.tokens(), tags, found);
    List<Candidate> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingInt(Candidate::first)
            .thenComparing(Comparator.comparingInt(Candidate::last).reversed()));
    return all;
  }

  private static void add(Candidate candidate, Map<Long, Candidate> found) {
    found.putIfAbsent((long) candidate.first() << 32 | candidate.last(), candidate);
  }

  private static void addTagged(Tokens tokens, Tags tags, Map<Long, Candidate> found) {
    int first = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean isPlace = i < tokens.size() && tags.probability(i, Tag.PLACE) >= LEAST;
      if (first >= 0 && !(isPlace && NameSearch.joined(i, tokens) && i - first < LONGEST)) {
        add(GenericSearch.candidate(first, i - 1, tokens, Candidate.Origin.TAGGER), found);
        first = -1;
      }
      if (isPlace && first < 0) {
        first = i;
      }
    }
  }
}
