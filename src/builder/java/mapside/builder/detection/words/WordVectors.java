package mapside.builder.detection.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapside.builder.source.BuildException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Vectors of English words of length 1, the more frequent word first.
 *
 * @param words in small letters
 * @param vectors of each word
 */
record WordVectors(List<String> words, List<float[]> vectors) {

  private static final int DIMENSIONS = 100;

  /** The first so many words of a file of wink-nlp: an object {@code vectors} of arrays by word. */
  static WordVectors read(Path file, int most) {
    WordVectors read = new WordVectors(new ArrayList<>(), new ArrayList<>());
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), file.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.PROPERTY_NAME
            && json.currentName().equals("vectors")) {
          json.nextToken();
          while (read.words.size() < most && json.nextToken() == JsonToken.PROPERTY_NAME) {
            read.words.add(json.currentName());
            read.vectors.add(vector(json));
          }
          return read;
        }
      }
    }
    throw new BuildException(file + " has no vectors");
  }

  private static float[] vector(JsonParser json) {
    float[] vector = new float[DIMENSIONS];
    json.nextToken();
    int at = 0;
    double square = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (at < DIMENSIONS) {
        vector[at] = json.getFloatValue();
        square += vector[at] * vector[at];
        at++;
      }
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(Math.max(square, 1e-9));
    }
    return vector;
  }
}
