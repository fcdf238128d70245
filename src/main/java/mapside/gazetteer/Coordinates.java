package mapside.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** The coordinates of a GeoJSON geometry as they nest in the file; paths are packed. */
sealed interface Coordinates {

  /** One position, degrees; what follows the latitude is left out. */
  record Position(double lon, double lat) implements Coordinates {}

  /** Positions in a row: longitudes and latitudes in turn. */
  record Path(double[] lonLat) implements Coordinates {}

  /** Anything deeper. */
  record Nest(List<Coordinates> inner) implements Coordinates {}

  /** Reads the array that the parser's current token begins. */
  static Coordinates read(JsonParser parser) {
    JsonToken first = parser.nextToken();
    return first != null && first.isNumeric() ? readPosition(parser) : readNested(parser, first);
  }

  private static Coordinates readPosition(JsonParser parser) {
    double lon = parser.getDoubleValue();
    double lat = Double.NaN;
    if (parser.nextToken().isNumeric()) {
      lat = parser.getDoubleValue();
      parser.nextToken();
    }
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      parser.nextToken();
    }
    return new Position(lon, lat);
  }

  private static Coordinates readNested(JsonParser parser, JsonToken first) {
    double[] path = new double[64];
    int length = 0;
    List<Coordinates> nested = new ArrayList<>();
    for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw new StreamReadException(parser, "no coordinates");
      }
      switch (read(parser)) {
        case Position(double lon, double lat) -> {
          if (length == path.length) {
            path = Arrays.copyOf(path, 2 * length);
          }
          path[length++] = lon;
          path[length++] = lat;
        }
        case Coordinates deeper -> nested.add(deeper);
      }
    }
    return length > 0 ? new Path(Arrays.copyOf(path, length)) : new Nest(List.copyOf(nested));
  }
}
