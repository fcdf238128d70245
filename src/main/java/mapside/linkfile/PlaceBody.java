package mapside.linkfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.geo.GeoPoint;
import mapside.json.Json;
import mapside.place.Facts;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/**
 * The bodies of an annotation that tell of a place: which one it is, and, as a GeoJSON feature,
 * where, so that the file can be read without our gazetteer.
 */
final class PlaceBody {

  /** What GeoNames calls its places, in the two forms that are in use. */
  private static final Pattern GEONAMES =
      Pattern.compile("https?://(?:sws|www)\\.geonames\\.org/(\\d{1,10})(?:/.*)?");

  private static final int RANK = 5;

  private PlaceBody() {}

  /** The place that an annotation names; empty if it names none. */
  static Optional<PlaceId> id(Json.Obj annotation) {
    return annotation.objects("body").stream()
        .filter(body -> body.texts("purpose").contains("identifying"))
        .flatMap(body -> iri(body).stream())
        .flatMap(iri -> id(iri).stream())
        .findFirst();
  }

  /** Recogito writes it as the value; the standard has it as the source or the id. */
  private static Optional<String> iri(Json.Obj body) {
    return body.text("source").or(() -> body.text("id")).or(() -> body.text("value"));
  }

  private static Optional<PlaceId> id(String iri) {
    String id =
        iri.startsWith(Annotation.PLACE_IRI) ? iri.substring(Annotation.PLACE_IRI.length()) : iri;
    Matcher geoNames = GEONAMES.matcher(id);
    String known = geoNames.matches() ? geoNames.group(1) : id;
    boolean isUsable = !known.isBlank() && known.indexOf(' ') < 0;
    return isUsable ? Optional.of(PlaceId.of(known)) : Optional.empty();
  }

  /** The place as the annotation itself tells of it; empty if it does not say where it is. */
  static Optional<Place> place(Json.Obj annotation, PlaceId id, String words) {
    for (Json.Obj body : annotation.objects("body")) {
      Optional<GeoPoint> point = body.object("geometry").flatMap(PlaceBody::point);
      if (point.isPresent()) {
        Json.Obj told = body.object("properties").orElse(Json.Obj.EMPTY);
        String name = told.text("title").filter(title -> !title.isBlank()).orElse(words);
        return name.isBlank() ? Optional.empty() : Optional.of(place(id, name, point.get(), told));
      }
    }
    return Optional.empty();
  }

  private static Place place(PlaceId id, String name, GeoPoint point, Json.Obj told) {
    Facts none = Facts.NONE;
    return new Place(
        id,
        told.text("kind").flatMap(PlaceKind::ofCode).orElse(PlaceKind.TOWN),
        Names.ofEnglish(name),
        Location.ofPoint(point),
        new Facts(
            none.areaKm2(),
            none.population(),
            none.administeredBy(),
            none.claimedBy(),
            none.note(),
            told.texts("within").stream().map(Names::ofEnglish).toList()),
        List.of(),
        RANK);
  }

  /** The point of a point, and of anything else the middle of the box round it. */
  private static Optional<GeoPoint> point(Json.Obj geometry) {
    List<double[]> positions = new ArrayList<>();
    geometry.get("coordinates").ifPresent(json -> collect(json, positions));
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (double[] position : positions) {
      west = Math.min(west, position[0]);
      east = Math.max(east, position[0]);
      south = Math.min(south, position[1]);
      north = Math.max(north, position[1]);
    }
    boolean isOnEarth =
        !positions.isEmpty() && south >= -90 && north <= 90 && west >= -180 && east <= 180;
    return isOnEarth
        ? Optional.of(GeoPoint.ofLatLon((south + north) / 2, (west + east) / 2))
        : Optional.empty();
  }

  private static void collect(Json json, List<double[]> positions) {
    if (json instanceof Json.Arr(List<Json> items)) {
      if (items.size() >= 2
          && items.get(0) instanceof Json.Num lon
          && items.get(1) instanceof Json.Num lat) {
        positions.add(new double[] {lon.value(), lat.value()});
      } else {
        items.forEach(item -> collect(item, positions));
      }
    }
  }

  /** The bodies for a place: its name in our files, and the feature. */
  static List<Json> of(Place place) {
    GeoPoint point = place.location().point();
    Map<String, Json> properties = new LinkedHashMap<>();
    properties.put("title", new Json.Str(place.names().english()));
    properties.put("kind", new Json.Str(place.kind().code()));
    if (!place.facts().within().isEmpty()) {
      properties.put(
          "within",
          new Json.Arr(
              place.facts().within(Locale.ENGLISH).stream().<Json>map(Json.Str::new).toList()));
    }
    return List.of(
        Json.object(
            "type", "SpecificResource",
            "purpose", "identifying",
            "source", Annotation.PLACE_IRI + place.id()),
        Json.object(
            "type",
            "Feature",
            "purpose",
            "georeferencing",
            "geometry",
            Json.object(
                "type",
                "Point",
                "coordinates",
                List.of(degrees(point.lon()), degrees(point.lat()))),
            "properties",
            new Json.Obj(properties)));
  }

  /** To a metre. */
  private static Json degrees(double value) {
    return new Json.Num(String.format(Locale.ROOT, "%.5f", value));
  }
}
