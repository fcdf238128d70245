package mapside.gazetteer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.geo.GeoBounds;
import mapside.geo.Shape;
import mapside.json.Json;
import mapside.place.Facts;
import mapside.place.Language;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;

/** Makes a place of a feature. */
final class PlaceFeature {

  private static final int LEAST_RANK = 9;

  private PlaceFeature() {}

  static Place toPlace(PlaceId id, Feature feature, Optional<Shape> outline) throws FaultException {
    Json.Obj properties = feature.properties();
    PlaceKind kind =
        properties
            .text("kind")
            .flatMap(PlaceKind::ofCode)
            .orElseThrow(() -> new FaultException(Fault.NO_KIND));
    return new Place(
        id,
        kind,
        names(properties),
        new Location(feature.geometry().point(), outline, extent(properties), courses(properties)),
        facts(properties),
        ids(properties.texts("groups")),
        rank(properties));
  }

  private static Names names(Json.Obj properties) throws FaultException {
    Json.Obj given = properties.object("names").orElse(Json.Obj.EMPTY);
    Map<Language, List<String>> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> known = given.texts(language.code()).stream().filter(n -> !n.isBlank()).toList();
      if (!known.isEmpty()) {
        names.put(language, known);
      }
    }
    if (!names.containsKey(Language.ENGLISH)) {
      throw new FaultException(Fault.NO_NAME);
    }
    return new Names(names);
  }

  private static Optional<GeoBounds> extent(Json.Obj properties) throws FaultException {
    if (properties.get("extent").isEmpty()) {
      return Optional.empty();
    }
    double[] edges =
        properties.list("extent").stream()
            .mapToDouble(edge -> edge instanceof Json.Num num ? num.value() : Double.NaN)
            .toArray();
    try {
      if (edges.length == 4) {
        return Optional.of(GeoBounds.ofWestSouthEastNorth(edges[0], edges[1], edges[2], edges[3]));
      }
    } catch (IllegalArgumentException e) {
      // Told below, like every other extent that is none.
    }
    throw new FaultException(Fault.BAD_EXTENT);
  }

  /** One line, or a list of lines. */
  private static List<Shape.Ring> courses(Json.Obj properties) {
    List<Json> given = properties.list("course");
    boolean isOne =
        given.stream()
            .anyMatch(
                at ->
                    !(at instanceof Json.Arr(List<Json> line))
                        || line.stream().noneMatch(Json.Arr.class::isInstance));
    Stream<List<Json>> lines =
        isOne ? Stream.of(given) : given.stream().map(line -> ((Json.Arr) line).items());
    return lines.map(PlaceFeature::course).flatMap(Optional::stream).toList();
  }

  /** Longitude and latitude in turn; what is no line of two points at least counts as none. */
  private static Optional<Shape.Ring> course(List<Json> points) {
    double[] lonLat =
        points.stream()
            .flatMap(at -> at instanceof Json.Arr(List<Json> pair) ? pair.stream() : Stream.of(at))
            .mapToDouble(number -> number instanceof Json.Num num ? num.value() : Double.NaN)
            .toArray();
    boolean isLine = lonLat.length >= 4 && lonLat.length % 2 == 0;
    return isLine && DoubleStream.of(lonLat).allMatch(Double::isFinite)
        ? Optional.of(new Shape.Ring(lonLat))
        : Optional.empty();
  }

  private static Facts facts(Json.Obj properties) {
    OptionalDouble population = properties.number("population");
    return new Facts(
        properties.number("areaKm2"),
        population.isPresent()
            ? OptionalLong.of(Math.round(population.getAsDouble()))
            : OptionalLong.empty(),
        id(properties, "administeredBy"),
        id(properties, "claimedBy"),
        properties.text("note"));
  }

  private static Optional<PlaceId> id(Json.Obj properties, String name) {
    return properties.text(name).filter(text -> !text.isBlank()).map(PlaceId::of);
  }

  private static List<PlaceId> ids(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).map(PlaceId::of).toList();
  }

  private static int rank(Json.Obj properties) {
    long rank = Math.round(properties.number("rank").orElse(LEAST_RANK));
    return Math.clamp(rank, 1, LEAST_RANK);
  }
}
