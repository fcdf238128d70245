package mapside.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import mapside.fixture.Shipped;

/** Texts to time the detection with. */
final class BenchmarkTexts {

  private static final int WORDS = 1000;

  private BenchmarkTexts() {}

  /** The first and the last 1,000 words of the article that ships. */
  static List<String> articles() throws IOException {
    String article = Files.readString(Shipped.ASSETS.resolve("articles/kurils/kurils.md"));
    String[] words = article.split("(?<=\\s)(?=\\S)");
    return List.of(
        String.join("", Arrays.copyOf(words, WORDS)),
        String.join("", Arrays.copyOfRange(words, words.length - WORDS, words.length)));
  }
}
