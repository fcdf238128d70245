package mapside.detection.span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/** What the whole section tells of each name and of each country and state. */
final class NameCounts {

  /** Of one name. */
  static final class Count {
    int all;
    int afterLocative;
    int joined;
    float place;
    float person;
    float organisation;
    double score;
    double greatest = Double.NEGATIVE_INFINITY;
  }

  private final Map<String, Count> byName = new HashMap<>();
  private final Map<Integer, Integer> containers = new HashMap<>();
  private final Map<Integer, Integer> countries = new HashMap<>();
  private int located;

  NameCounts(Section section, Tags tags, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      count(candidate, section.tokens(), tags);
      if (!candidate.postings().isEmpty()) {
        locate(candidate, section, tags);
      }
    }
  }

  private void count(Candidate candidate, Tokens tokens, Tags tags) {
    Count count = byName.computeIfAbsent(candidate.name(), none -> new Count());
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    count.all++;
    count.afterLocative += Cues.locative(tokens.word(before)) % 5 > 0 ? 1 : 0;
    boolean upperBefore =
        NameSearch.joined(after - candidate.words(), tokens) && tokens.shape(before).isUpper();
    boolean upperAfter = NameSearch.joined(after, tokens) && tokens.shape(after).isUpper();
    count.joined += upperBefore || upperAfter ? 1 : 0;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      count.place += tags.probability(i, Tag.PLACE) / candidate.words();
      count.person += tags.probability(i, Tag.PERSON) / candidate.words();
      count.organisation += tags.probability(i, Tag.ORGANISATION) / candidate.words();
    }
  }

  /** Countries and states that are named count as containers; all names vote for their country. */
  private void locate(Candidate candidate, Section section, Tags tags) {
    WorldGazetteer world = section.world();
    int place = candidate.postings().place(0);
    WorldKind kind = world.kind(place);
    boolean isContainer = kind.isNation() || kind == WorldKind.STATE;
    boolean isSure =
        candidate.postings().kind(0) != NameKind.ALTERNATE
            && tags.probability(candidate.first(), Tag.PERSON) < 0.5f;
    if (isContainer && isSure) {
      containers.merge(place, 1, Integer::sum);
      int country = world.country(place);
      if (country >= 0 && country != place) {
        containers.merge(country, 1, Integer::sum);
      }
    }
    if (isSure && world.country(place) >= 0) {
      countries.merge(world.country(place), 1, Integer::sum);
      located++;
    }
  }

  Count of(Candidate candidate) {
    return byName.getOrDefault(candidate.name(), new Count());
  }

  /** How often a country or state is named, or a state of that country. */
  int named(int container) {
    return containers.getOrDefault(container, 0);
  }

  /** The share of all names whose likeliest place lies in a country. */
  float share(int country) {
    return located == 0 ? 0 : countries.getOrDefault(country, 0) / (float) located;
  }

  /** Takes the first score of a candidate, for what the others of its name may learn from it. */
  void score(Candidate candidate, double score) {
    Count count = of(candidate);
    count.score += score;
    count.greatest = Math.max(count.greatest, score);
  }
}
