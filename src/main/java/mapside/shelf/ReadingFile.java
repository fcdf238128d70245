package mapside.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapside.disk.WholeFile;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.json.JsonWriter;

/** Reads and writes the file of one reading, and what it says as JSON. */
public final class ReadingFile {

  private ReadingFile() {}

  /** The reading of a file; empty if it can't be read, which is logged. */
  static Optional<Reading> read(Path file) {
    try {
      return JsonReader.read(file) instanceof Json.Obj json
          ? json.text("file").flatMap(article -> of(json, article))
          : Optional.empty();
    } catch (IOException | DamagedJsonException e) {
      System.getLogger(ReadingFile.class.getName())
          .log(System.Logger.Level.WARNING, "not read: " + file, e);
      return Optional.empty();
    }
  }

  /**
   * The reading that JSON tells of; empty if it makes no sense.
   *
   * @param article the article's file
   */
  public static Optional<Reading> of(Json.Obj json, String article) {
    try {
      return Optional.of(
          new Reading(
              Path.of(article),
              json.text("title").orElse(""),
              Instant.parse(json.text("opened").orElse("1970-01-01T00:00:00Z")),
              Math.clamp(json.number("progress").orElse(0), 0, 1),
              (int) Math.clamp(json.number("offset").orElse(0), 0, Integer.MAX_VALUE),
              json.object("camera").flatMap(ReadingFile::camera),
              json.texts("selected"),
              json.texts("places"),
              json.texts("names")));
    } catch (InvalidPathException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Camera> camera(Json.Obj json) {
    double lat = json.number("lat").orElse(Double.NaN);
    double lon = json.number("lon").orElse(Double.NaN);
    double zoom = json.number("zoom").orElse(Double.NaN);
    boolean isOne = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 24;
    return isOne ? Optional.of(new Camera(GeoPoint.ofLatLon(lat, lon), zoom)) : Optional.empty();
  }

  /**
   * Writes the file of a reading.
   *
   * @param name what the article's file is called on the shelf
   */
  static void write(Path file, Reading reading, String name) throws IOException {
    Json.Obj json = json(reading).with("file", new Json.Str(name));
    WholeFile.write(file, JsonWriter.write(json).getBytes(StandardCharsets.UTF_8));
  }

  /** A reading as JSON, without the file, which is another one elsewhere. */
  public static Json.Obj json(Reading reading) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("title", new Json.Str(reading.title()));
    members.put("opened", new Json.Str(reading.opened().toString()));
    members.put("progress", number(reading.progress()));
    members.put("offset", new Json.Num(String.valueOf(reading.offset())));
    reading
        .camera()
        .ifPresent(
            at -> {
              Map<String, Json> camera = new LinkedHashMap<>();
              camera.put("lat", number(at.center().lat()));
              camera.put("lon", number(at.center().lon()));
              camera.put("zoom", number(at.zoom()));
              members.put("camera", new Json.Obj(camera));
            });
    members.put("selected", texts(reading.selected()));
    members.put("places", texts(reading.places()));
    members.put("names", texts(reading.names()));
    return new Json.Obj(members);
  }

  private static Json texts(List<String> texts) {
    return new Json.Arr(texts.stream().<Json>map(Json.Str::new).toList());
  }

  private static Json number(double value) {
    return new Json.Num(String.format(Locale.ROOT, "%.6f", value));
  }
}
