package mapside.gazetteer;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.json.Json;
import mapside.json.JsonReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a GeoJSON feature collection (RFC 7946) feature by feature, without keeping the file. */
final class FeatureFile {

  /** Takes one feature, or says why it can't be used. */
  interface Taker {
    void take(Feature feature) throws FaultException;

    /** Whether it has what it wants, so that the rest of the file is not read. */
    default boolean isSated() {
      return false;
    }
  }

  private final Path file;
  private final Taker taker;
  private final List<PlaceProblem> problems;
  private int count;

  private FeatureFile(Path file, Taker taker, List<PlaceProblem> problems) {
    this.file = file;
    this.taker = taker;
    this.problems = problems;
  }

  /**
   * Hands over every feature of a file.
   *
   * @param missing what to report if there is no such file
   * @param problems where to report
   */
  static void read(Path file, PlaceProblem missing, Taker taker, List<PlaceProblem> problems) {
    try (JsonParser parser = JsonReader.open(file)) {
      new FeatureFile(file, taker, problems).readCollection(parser);
    } catch (NoSuchFileException e) {
      problems.add(missing);
    } catch (IOException e) {
      problems.add(new PlaceProblem.Unreadable(file, String.valueOf(e.getMessage())));
    }
  }

  private void readCollection(JsonParser parser) {
    boolean found = false;
    try {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          boolean features = parser.currentName().equals("features");
          if (parser.nextToken() == JsonToken.START_ARRAY && features) {
            found = true;
            readFeatures(parser);
            if (taker.isSated()) {
              return;
            }
          } else {
            parser.skipChildren();
          }
        }
      }
    } catch (JacksonException e) {
      problems.add(new PlaceProblem.Damaged(file, Math.max(1, e.getLocation().getLineNr())));
      return;
    }
    if (!found) {
      problems.add(new PlaceProblem.WrongKind(file));
    }
  }

  private void readFeatures(JsonParser parser) {
    while (!taker.isSated() && parser.nextToken() != JsonToken.END_ARRAY) {
      count++;
      Feature feature = readFeature(parser);
      try {
        taker.take(feature);
      } catch (FaultException e) {
        String entry = feature.id().orElse(Integer.toString(count));
        problems.add(new PlaceProblem.Skipped(file, entry, e.fault()));
      }
    }
  }

  private static Feature readFeature(JsonParser parser) {
    Map<String, Json> members = new LinkedHashMap<>();
    Geometry geometry = Geometry.NONE;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new Feature(Optional.empty(), Json.Obj.EMPTY, geometry);
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("geometry")) {
        geometry = Geometry.read(parser);
      } else {
        members.put(name, JsonReader.read(parser));
      }
    }
    Json.Obj feature = new Json.Obj(members);
    Optional<String> id =
        feature
            .get("id")
            .flatMap(json -> json instanceof Json.Num n ? Optional.of(n.literal()) : json.asText());
    return new Feature(id, feature.object("properties").orElse(Json.Obj.EMPTY), geometry);
  }
}
