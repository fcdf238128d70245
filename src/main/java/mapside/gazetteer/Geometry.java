package mapside.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A GeoJSON geometry as it stands in the file.
 *
 * @param type what sort; blank if there is none
 * @param coordinates as deep as the type wants them, if the file is right
 */
record Geometry(String type, Optional<Coordinates> coordinates) {

  static final Geometry NONE = new Geometry("", Optional.empty());

  /** Reads the object that the parser's current token begins. */
  static Geometry read(JsonParser parser) {
    String type = "";
    Optional<Coordinates> coordinates = Optional.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals("type") && token == JsonToken.VALUE_STRING) {
        type = parser.getString();
      } else if (name.equals("coordinates") && token == JsonToken.START_ARRAY) {
        coordinates = Optional.of(Coordinates.read(parser));
      } else {
        parser.skipChildren();
      }
    }
    return new Geometry(type, coordinates);
  }

  /** The one point. */
  GeoPoint point() throws FaultException {
    if (type.equals("Point")
        && coordinates.orElse(null) instanceof Coordinates.Position(double lon, double lat)
        && Math.abs(lat) <= 90
        && Math.abs(lon) <= 360) {
      return GeoPoint.ofLatLon(lat, lon);
    }
    throw new FaultException(Fault.NO_POINT);
  }

  /** The areas or lines. */
  Shape shape() throws FaultException {
    Coordinates at = coordinates.orElseThrow(() -> new FaultException(Fault.NO_SHAPE));
    return switch (type) {
      case "Polygon" -> new Shape.Area(List.of(polygon(at)));
      case "MultiPolygon" -> new Shape.Area(polygons(at));
      case "LineString" -> new Shape.Lines(List.of(ring(at, 2)));
      case "MultiLineString" -> new Shape.Lines(rings(at, 2));
      default -> throw new FaultException(Fault.NO_SHAPE);
    };
  }

  private static List<Shape.Polygon> polygons(Coordinates at) throws FaultException {
    List<Shape.Polygon> polygons = new ArrayList<>();
    for (Coordinates one : inner(at)) {
      polygons.add(polygon(one));
    }
    return polygons;
  }

  private static Shape.Polygon polygon(Coordinates at) throws FaultException {
    List<Shape.Ring> rings = rings(at, 4);
    return new Shape.Polygon(rings.getFirst(), rings.subList(1, rings.size()));
  }

  private static List<Shape.Ring> rings(Coordinates at, int least) throws FaultException {
    List<Shape.Ring> rings = new ArrayList<>();
    for (Coordinates one : inner(at)) {
      rings.add(ring(one, least));
    }
    return rings;
  }

  private static List<Coordinates> inner(Coordinates at) throws FaultException {
    if (at instanceof Coordinates.Nest(List<Coordinates> inner) && !inner.isEmpty()) {
      return inner;
    }
    throw new FaultException(Fault.NO_SHAPE);
  }

  private static Shape.Ring ring(Coordinates at, int least) throws FaultException {
    if (at instanceof Coordinates.Path(double[] lonLat)
        && lonLat.length >= 2 * least
        && isOnEarth(lonLat)) {
      return new Shape.Ring(lonLat);
    }
    throw new FaultException(Fault.NO_SHAPE);
  }

  private static boolean isOnEarth(double[] lonLat) {
    for (int i = 0; i < lonLat.length; i += 2) {
      if (!(Math.abs(lonLat[i]) <= 360 && Math.abs(lonLat[i + 1]) <= 90)) {
        return false;
      }
    }
    return true;
  }
}
