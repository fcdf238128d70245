package mapside.cli;

import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the command line writes where the map looks: {@code LAT,LON,ZOOM}. */
final class At {

  private At() {}

  /** Reads three numbers with commas between. */
  static final class Converter implements ITypeConverter<Camera> {

    @Override
    public Camera convert(String value) {
      String[] parts = value.split(",", -1);
      if (parts.length != 3) {
        throw wrong(value);
      }
      double lat = number(parts[0], value, WebMercator.MAX_LAT);
      double lon = number(parts[1], value, 180);
      double zoom = number(parts[2], value, Camera.MAX_ZOOM);
      if (zoom < Camera.MIN_ZOOM) {
        throw wrong(value);
      }
      return new Camera(GeoPoint.ofLatLon(lat, lon), zoom);
    }

    private static double number(String word, String value, double most) {
      try {
        double number = Double.parseDouble(word);
        if (Math.abs(number) <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // Refused below.
      }
      throw wrong(value);
    }

    private static TypeConversionException wrong(String value) {
      return new TypeConversionException(value);
    }
  }
}
