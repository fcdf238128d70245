package mapside.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.detection.span.Candidate;
import mapside.detection.span.Judged;
import mapside.detection.span.Section;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.text.TextRange;

/**
 * The mentions of a section once what is known already has taken its place among what was judged.
 *
 * @param spans the mentions, in text order
 * @param places of those known already, the numbers of their places
 */
record Settled(List<Judged> spans, Map<Candidate, Integer> places) {

  /** As sure as what somebody has said. */
  private static final double SURE = 20;

  static Settled of(Section section, List<Judged> judged, List<Fixed> fixed) {
    List<Judged> spans = new ArrayList<>(judged);
    Map<Candidate, Integer> places = new HashMap<>();
    for (Fixed each : fixed) {
      if (each.givesWay() && judged.stream().anyMatch(span -> isLonger(span, each.range()))) {
        continue;
      }
      spans.removeIf(span -> rangeOf(span).overlaps(each.range()));
      if (each.place().isPresent()) {
        candidate(section, each.range())
            .ifPresent(
                found -> {
                  spans.add(new Judged(found, SURE));
                  places.put(found, each.place().getAsInt());
                });
      }
    }
    spans.sort(Comparator.comparingInt(span -> span.candidate().start()));
    return new Settled(spans, places);
  }

  private static TextRange rangeOf(Judged span) {
    return TextRange.of(span.candidate().start(), span.candidate().end());
  }

  private static boolean isLonger(Judged span, TextRange range) {
    TextRange other = rangeOf(span);
    return other.length() > range.length() && other.overlaps(range);
  }

  /** The words of a range; empty if there are none in it, as where somebody marked a stop. */
  private static Optional<Candidate> candidate(Section section, TextRange range) {
    Tokens tokens = section.tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.end(middle) > range.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int last = low;
    while (last + 1 < tokens.size() && tokens.start(last + 1) < range.end()) {
      last++;
    }
    if (low >= tokens.size() || tokens.start(low) >= range.end()) {
      return Optional.empty();
    }
    String name = range.in(tokens.text());
    return Optional.of(
        new Candidate(
            low,
            last,
            range.start(),
            range.end(),
            NameKey.fold(name),
            section.world().find(NameKey.of(name)),
            Candidate.Origin.GAZETTEER));
  }
}
