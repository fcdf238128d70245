package mapside.builder.detection.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapside.builder.source.BuildException;
import mapside.geo.GeoPoint;
import mapside.text.CodePointOffsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads corpora: JSON lines of {@code id}, {@code text} and {@code toponyms}. */
public final class Corpus {

  private Corpus() {}

  /** All documents of a file in order. */
  public static List<Document> read(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    try (var lines = Files.lines(file)) {
      return lines.filter(l -> !l.isBlank()).map(l -> document(mapper.readTree(l))).toList();
    } catch (IOException e) {
      throw new BuildException("no corpus: " + file, e);
    } catch (UncheckedIOException e) {
      throw new BuildException("damaged corpus: " + file, e);
    }
  }

  private static Document document(JsonNode node) {
    String text = node.get("text").asString();
    CodePointOffsets offsets = CodePointOffsets.of(text);
    List<Gold> places = new ArrayList<>();
    for (JsonNode place : node.get("toponyms")) {
      places.add(
          new Gold(
              offsets.toUtf16(place.get("start").asInt()),
              offsets.toUtf16(place.get("end").asInt()),
              point(place),
              id(place.path("geonameid").asString(""))));
    }
    places.sort(Comparator.comparingInt(Gold::start).thenComparingInt(Gold::end));
    return new Document(node.get("id").asString(), text, places);
  }

  private static Optional<GeoPoint> point(JsonNode place) {
    JsonNode lat = place.path("lat");
    JsonNode lon = place.path("lon");
    return lat.isNumber() && lon.isNumber()
        ? Optional.of(GeoPoint.ofLatLon(lat.asDouble(), lon.asDouble()))
        : Optional.empty();
  }

  private static int id(String id) {
    return id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
  }
}
