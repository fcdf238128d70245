package mapside.export;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.Detection;
import mapside.export.NamedPlaces.Named;
import mapside.gazetteer.world.WorldPlace;
import mapside.json.Json;
import mapside.json.JsonWriter;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/** A feature collection with a point for each place of each document. */
final class GeoJsonPlaces implements PlacesWriter {

  private final PrintWriter out;
  private String id = "";
  private String text = "";
  private NamedPlaces places = new NamedPlaces("");
  private boolean isFirst = true;

  GeoJsonPlaces(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.append("{\"type\": \"FeatureCollection\", \"features\": [\n");
  }

  @Override
  public void open(String document, String plainText) {
    id = document;
    text = plainText;
    places = new NamedPlaces(plainText);
  }

  @Override
  public void part(Detection part) {
    places.add(part);
  }

  @Override
  public void close() {
    CodePointOffsets offsets = CodePointOffsets.of(text);
    for (Named named : places.all()) {
      out.append(isFirst ? "" : ",\n");
      isFirst = false;
      out.append(JsonWriter.line(feature(named, offsets)).strip());
    }
  }

  @Override
  public void end() {
    out.append("\n]}\n");
  }

  private Json feature(Named named, CodePointOffsets offsets) {
    WorldPlace place = named.place();
    Map<String, Json> properties = new LinkedHashMap<>();
    properties.put("name", new Json.Str(place.name()));
    properties.put("kind", new Json.Str(place.kind().code()));
    properties.put("document", new Json.Str(id));
    properties.put(
        "mentions",
        new Json.Arr(named.ranges().stream().map(range -> pair(range, offsets)).toList()));
    properties.put("confidence", JsonLinesPlaces.decimal(named.confidence(), 3));
    Map<String, Json> feature = new LinkedHashMap<>();
    feature.put("type", new Json.Str("Feature"));
    feature.put("id", new Json.Str(place.id().value()));
    feature.put("geometry", point(place));
    feature.put("properties", new Json.Obj(properties));
    return new Json.Obj(feature);
  }

  private static Json point(WorldPlace place) {
    Map<String, Json> geometry = new LinkedHashMap<>();
    geometry.put("type", new Json.Str("Point"));
    geometry.put(
        "coordinates",
        new Json.Arr(
            List.of(
                JsonLinesPlaces.decimal(place.point().lon(), 5),
                JsonLinesPlaces.decimal(place.point().lat(), 5))));
    return new Json.Obj(geometry);
  }

  private static Json pair(TextRange range, CodePointOffsets offsets) {
    return new Json.Arr(
        List.of(
            new Json.Num(String.valueOf(offsets.toCodePoint(range.start()))),
            new Json.Num(String.valueOf(offsets.toCodePoint(range.end())))));
  }
}
