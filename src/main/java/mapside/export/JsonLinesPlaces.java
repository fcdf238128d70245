package mapside.export;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mapside.detection.Detection;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldPlace;
import mapside.json.Json;
import mapside.json.JsonWriter;
import mapside.text.CodePointOffsets;

/**
 * An object a line and document, with offsets in code points of its text. Places that are named by
 * their sort only ("the city") stand apart as {@code partials}: corpora of marked places leave them
 * out.
 */
final class JsonLinesPlaces implements PlacesWriter {

  private final PrintWriter out;
  private String text = "";
  private CodePointOffsets offsets = CodePointOffsets.of("");
  private boolean isFirst = true;
  private final StringBuilder partials = new StringBuilder();

  JsonLinesPlaces(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void open(String id, String document) {
    text = document;
    offsets = CodePointOffsets.of(document);
    isFirst = true;
    partials.setLength(0);
    out.append("{\"id\": ");
    JsonWriter.string(id, out);
    out.append(", \"text\": ");
    JsonWriter.string(text, out);
    out.append(", \"toponyms\": [");
  }

  @Override
  public void part(Detection part) {
    for (FoundMention mention : part.mentions()) {
      out.append(isFirst ? "" : ", ");
      isFirst = false;
      out.append(JsonWriter.line(toponym(mention, text, offsets)).strip());
    }
    for (FoundMention mention : part.partials()) {
      partials
          .append(partials.isEmpty() ? "" : ", ")
          .append(JsonWriter.line(toponym(mention, text, offsets)).strip());
    }
  }

  @Override
  public void close() {
    out.append("]");
    if (!partials.isEmpty()) {
      out.append(", \"partials\": [").append(partials).append("]");
    }
    out.append("}\n");
    text = "";
  }

  private static Json toponym(FoundMention mention, String text, CodePointOffsets offsets) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("start", number(offsets.toCodePoint(mention.range().start())));
    members.put("end", number(offsets.toCodePoint(mention.range().end())));
    members.put("phrase", new Json.Str(mention.range().in(text)));
    mention.choice().ifPresent(choice -> place(choice.place(), members));
    members.put("kind", new Json.Str(mention.kind().name().toLowerCase(Locale.ROOT)));
    members.put("confidence", decimal(mention.confidence(), 3));
    return new Json.Obj(members);
  }

  private static void place(WorldPlace place, Map<String, Json> members) {
    members.put("lat", decimal(place.point().lat(), 5));
    members.put("lon", decimal(place.point().lon(), 5));
    if (place.geoNamesId() != 0) {
      members.put("geonameid", new Json.Str(String.valueOf(place.geoNamesId())));
    }
    members.put("name", new Json.Str(place.name()));
  }

  private static Json number(int value) {
    return new Json.Num(String.valueOf(value));
  }

  static Json decimal(double value, int places) {
    return new Json.Num(String.format(Locale.ROOT, "%." + places + "f", value));
  }
}
