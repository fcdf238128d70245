package mapside.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.Detection;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldPlace;
import mapside.text.TextRange;

/** The places of one document, each once, in the order of their first mentions. */
final class NamedPlaces {

  private final String text;
  private final Map<Integer, Named> byNumber = new LinkedHashMap<>();
  private final Map<String, Integer> unplaced = new LinkedHashMap<>();

  NamedPlaces(String text) {
    this.text = text;
  }

  /** A place and its mentions; only the offsets of each are kept. */
  static final class Named {

    private final WorldPlace place;
    private final String phrase;
    private int[] offsets = new int[2];
    private int mentions;
    private double confidence;

    private Named(WorldPlace place, String phrase) {
      this.place = place;
      this.phrase = phrase;
    }

    private void add(FoundMention mention) {
      if (2 * mentions == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[2 * mentions] = mention.range().start();
      offsets[2 * mentions + 1] = mention.range().end();
      mentions++;
      confidence = Math.max(confidence, mention.confidence());
    }

    WorldPlace place() {
      return place;
    }

    /** What it is called where it is first named. */
    String phrase() {
      return phrase;
    }

    int mentions() {
      return mentions;
    }

    /** That of its surest mention. */
    double confidence() {
      return confidence;
    }

    List<TextRange> ranges() {
      List<TextRange> ranges = new ArrayList<>(mentions);
      for (int i = 0; i < mentions; i++) {
        ranges.add(TextRange.of(offsets[2 * i], offsets[2 * i + 1]));
      }
      return ranges;
    }
  }

  /** Takes what was found in the next part, with the places that are named by their sort only. */
  void add(Detection part) {
    for (FoundMention mention : part.all()) {
      String phrase = mention.range().in(text);
      if (mention.choice().isPresent()) {
        WorldPlace place = mention.choice().get().place();
        byNumber.computeIfAbsent(place.number(), none -> new Named(place, phrase)).add(mention);
      } else {
        unplaced.merge(phrase, 1, Integer::sum);
      }
    }
  }

  Collection<Named> all() {
    return byNumber.values();
  }

  /** How often each name stands in the text that no place was found for. */
  Map<String, Integer> unplaced() {
    return unplaced;
  }
}
