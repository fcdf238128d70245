package mapside.builder.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapside.builder.detection.corpus.Document;
import mapside.builder.detection.corpus.Gold;
import mapside.detection.model.FeatureSet;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.span.Candidate;
import mapside.detection.span.Candidates;
import mapside.detection.span.Section;
import mapside.detection.span.SpanFeatures;
import mapside.detection.span.Tagger;
import mapside.detection.span.Tags;
import mapside.detection.token.Tokenizer;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;

/**
 * A document with all that does not change from one training to the next.
 *
 * @param document the text and what people marked
 * @param section its words and the names in it
 * @param tags what the tagger says
 * @param candidates what may name a place
 * @param slots of each candidate, its hashed features
 */
record Prepared(
    Document document, Section section, Tags tags, List<Candidate> candidates, List<int[]> slots) {

  /** The size of the linear model of spans. */
  static final int BITS = 18;

  static Prepared of(Document document, WorldGazetteer world, Lexicon lexicon, LinearModel tagger) {
    Tokens tokens = Tokenizer.cut(document.text(), 0, document.text().length());
    Section section = new Section(world, tokens, lexicon);
    Tags tags = new Tagger(tagger, lexicon).tag(section);
    List<Candidate> candidates = Candidates.of(section, tags);
    SpanFeatures features = new SpanFeatures(lexicon);
    FeatureSet set = new FeatureSet(BITS);
    List<int[]> slots = new ArrayList<>();
    for (Candidate candidate : candidates) {
      features.of(candidate, section, tags, set.clear());
      slots.add(set.toArray());
    }
    return new Prepared(document, section, tags, candidates, slots);
  }

  /** Of each candidate, whether people marked just that stretch. */
  boolean[] marked() {
    Set<Long> gold = new HashSet<>();
    for (Gold place : document.places()) {
      gold.add(span(place.start(), place.end()));
    }
    boolean[] marked = new boolean[candidates.size()];
    for (int i = 0; i < marked.length; i++) {
      marked[i] = gold.contains(span(candidates.get(i).start(), candidates.get(i).end()));
    }
    return marked;
  }

  /** What people marked, as candidates, in text order; those never found have no places. */
  Map<Candidate, Gold> goldMentions() {
    Map<Long, Candidate> bySpan = new HashMap<>();
    candidates.forEach(c -> bySpan.put(span(c.start(), c.end()), c));
    Map<Candidate, Gold> mentions = new java.util.LinkedHashMap<>();
    int last = -1;
    for (Gold place : document.places()) {
      Candidate found = bySpan.get(span(place.start(), place.end()));
      Candidate mention = found != null ? found : unfound(place);
      if (mention != null && mention.first() > last) {
        mentions.put(mention, place);
        last = mention.last();
      }
    }
    return mentions;
  }

  private @org.jspecify.annotations.Nullable Candidate unfound(Gold place) {
    Tokens tokens = section.tokens();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) < place.end() && tokens.end(i) > place.start()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0
        ? null
        : new Candidate(
            first,
            last,
            place.start(),
            place.end(),
            document.text().substring(place.start(), place.end()),
            Postings.NONE,
            Candidate.Origin.TAGGER);
  }

  private static long span(int start, int end) {
    return (long) start << 32 | end;
  }
}
