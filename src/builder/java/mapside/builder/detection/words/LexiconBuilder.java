package mapside.builder.detection.words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mapside.detection.model.Lexicon;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokenizer;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;

/** Makes the lexicon from word vectors and plain texts. */
public final class LexiconBuilder {

  private static final int WORDS = 80_000;
  private static final int FINE = 512;
  private static final int COARSE = 48;
  private static final int SEEN = 3;

  private LexiconBuilder() {}

  /** The lexicon of the words with vectors; the texts tell how often each is written small. */
  public static Lexicon build(Path vectors, List<String> texts) {
    WordVectors words = WordVectors.read(vectors, WORDS);
    int[] fine = Clusters.of(words.vectors(), FINE);
    int[] coarse = Clusters.of(words.vectors(), COARSE);
    Map<String, int[]> cases = cases(texts);
    TreeMap<Integer, Integer> byHash = new TreeMap<>();
    for (int i = 0; i < words.words().size(); i++) {
      String folded = NameKey.fold(words.words().get(i));
      if (!folded.isEmpty() && folded.indexOf(' ') < 0) {
        byHash.putIfAbsent(Lexicon.hash(folded), i);
      }
    }
    Lexicon lexicon =
        new Lexicon(
            new int[byHash.size()],
            new short[byHash.size()],
            new byte[byHash.size()],
            new byte[byHash.size()],
            new byte[byHash.size()]);
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      int word = entry.getValue();
      lexicon.hashes()[at] = entry.getKey();
      lexicon.fine()[at] = (short) fine[word];
      lexicon.coarse()[at] = (byte) coarse[word];
      lexicon.rarity()[at] = (byte) (32 - Integer.numberOfLeadingZeros(word));
      lexicon.small()[at] = share(cases.get(NameKey.fold(words.words().get(word))));
      at++;
    }
    return lexicon;
  }

  private static byte share(int @org.jspecify.annotations.Nullable [] seen) {
    return seen == null || seen[1] < SEEN ? -1 : (byte) Math.round(100f * seen[0] / seen[1]);
  }

  /** Of each word, how often it was seen small, and how often at all; starts of sentences apart. */
  private static Map<String, int[]> cases(List<String> texts) {
    Map<String, int[]> cases = new HashMap<>();
    for (String text : texts) {
      Tokens tokens = Tokenizer.cut(text, 0, text.length());
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.gap(i).parts() && tokens.shape(i) != Shape.CAPITALS) {
          int[] seen = cases.computeIfAbsent(tokens.word(i), none -> new int[2]);
          seen[0] += tokens.shape(i) == Shape.LOWER ? 1 : 0;
          seen[1]++;
        }
      }
    }
    return cases;
  }
}
