package mapside.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import mapside.article.Article;
import mapside.article.Block;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.Sentences;
import mapside.text.TextRange;

/** Finds the sentences that mentions lie in. */
final class Passages {

  private Passages() {}

  static List<Mention> usable(Article article, Gazetteer gazetteer, Collection<Mention> mentions) {
    List<Mention> usable = new ArrayList<>();
    int end = 0;
    for (Mention mention :
        mentions.stream().sorted(Comparator.comparing(Mention::range)).toList()) {
      boolean free = mention.range().start() >= end && !mention.range().isEmpty();
      if (free && inOneBlock(article, mention) && gazetteer.find(mention.place()).isPresent()) {
        usable.add(mention);
        end = mention.range().end();
      }
    }
    return List.copyOf(usable);
  }

  private static boolean inOneBlock(Article article, Mention mention) {
    if (article.blocks().isEmpty()) {
      return false;
    }
    Block block = article.blocks().get(article.blockAt(mention.range().start()));
    return block.parts().stream().anyMatch(part -> part.contains(mention.range()));
  }

  static SequencedMap<PlaceId, Place> placesOf(List<Mention> mentions, Gazetteer gazetteer) {
    SequencedMap<PlaceId, Place> places = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      gazetteer.find(mention.place()).ifPresent(place -> places.putIfAbsent(place.id(), place));
    }
    return places;
  }

  /**
   * Only blocks with mentions are split into sentences, so a long text without any costs little.
   */
  static List<Passage> of(Article article, List<Mention> mentions) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    while (next < mentions.size()) {
      int block = article.blockAt(mentions.get(next).range().start());
      TextRange range = article.blocks().get(block).range();
      int last = next;
      while (last < mentions.size() && range.contains(mentions.get(last).range())) {
        last++;
      }
      addBlock(article, block, mentions.subList(next, last), passages);
      next = last;
    }
    return List.copyOf(passages);
  }

  private static void addBlock(
      Article article, int block, List<Mention> mentions, List<Passage> passages) {
    int next = 0;
    for (TextRange sentence : sentences(article, block)) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).range().start() < sentence.end()) {
        next++;
      }
      if (next > first) {
        passages.add(new Passage(sentence, block, mentions.subList(first, next)));
      }
    }
  }

  private static List<TextRange> sentences(Article article, int block) {
    List<TextRange> sentences = new ArrayList<>();
    for (TextRange part : article.blocks().get(block).parts()) {
      sentences.addAll(Sentences.in(article.plainText(), part, article.about().language()));
    }
    return sentences;
  }

  /** The sentence round an offset, which names no known place. */
  static Passage sentenceAt(Article article, int offset) {
    int block = article.blockAt(offset);
    TextRange range = article.blocks().get(block).range();
    return sentences(article, block).stream()
        .filter(sentence -> sentence.contains(offset))
        .findFirst()
        .map(sentence -> new Passage(sentence, block, List.of()))
        .orElseGet(() -> new Passage(range, block, List.of()));
  }

  /** The item whose range holds an offset, among items in order that do not overlap. */
  static <T> Optional<T> search(List<T> items, Function<T, TextRange> range, int offset) {
    int low = 0;
    int high = items.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextRange at = range.apply(items.get(middle));
      if (at.contains(offset)) {
        return Optional.of(items.get(middle));
      }
      if (at.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
