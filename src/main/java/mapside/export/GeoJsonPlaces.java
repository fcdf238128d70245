package mapside.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldPlace;
import mapside.json.Json;
import mapside.json.JsonWriter;
import mapside.text.CodePointOffsets;

/** A feature collection with a point for each place of each document. */
final class GeoJsonPlaces implements PlacesWriter {

  private boolean isFirst = true;

  @Override
  public String begin() {
    return "{\"type\": \"FeatureCollection\", \"features\": [\n";
  }

  @Override
  public String document(FoundDocument document) {
    CodePointOffsets offsets = CodePointOffsets.of(document.text());
    StringBuilder out = new StringBuilder();
    document
        .byPlace()
        .forEach(
            (place, mentions) -> {
              out.append(isFirst ? "" : ",\n");
              isFirst = false;
              out.append(JsonWriter.line(feature(document.id(), place, mentions, offsets)).strip());
            });
    return out.toString();
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private static Json feature(
      String document, WorldPlace place, List<FoundMention> mentions, CodePointOffsets offsets) {
    Map<String, Json> properties = new LinkedHashMap<>();
    properties.put("name", new Json.Str(place.name()));
    properties.put("kind", new Json.Str(place.kind().code()));
    properties.put("document", new Json.Str(document));
    properties.put(
        "mentions",
        new Json.Arr(mentions.stream().map(mention -> range(mention, offsets)).toList()));
    properties.put("confidence", JsonLinesPlaces.decimal(FoundDocument.confidence(mentions), 3));
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

  private static Json range(FoundMention mention, CodePointOffsets offsets) {
    return new Json.Arr(
        List.of(
            new Json.Num(String.valueOf(offsets.toCodePoint(mention.range().start()))),
            new Json.Num(String.valueOf(offsets.toCodePoint(mention.range().end())))));
  }
}
