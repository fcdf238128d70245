package mapside.geo;

import java.util.List;

/** The geometry of a place: a line, or areas with holes. Points stand in the place itself. */
public sealed interface Shape {

  /**
   * Unbroken lines of vertices, packed for speed.
   *
   * @param lonLat longitudes and latitudes in turn, degrees; longitudes run on across 180°
   */
  record Ring(double[] lonLat) {

    /** Checks that the numbers come in pairs. */
    public Ring {
      if (lonLat.length % 2 != 0) {
        throw new IllegalArgumentException("odd number of coordinates: " + lonLat.length);
      }
    }

    /** How many vertices there are. */
    public int size() {
      return lonLat.length / 2;
    }

    /** Longitude of a vertex in degrees. */
    public double lon(int vertex) {
      return lonLat[2 * vertex];
    }

    /** Latitude of a vertex in degrees. */
    public double lat(int vertex) {
      return lonLat[2 * vertex + 1];
    }
  }

  /**
   * One area.
   *
   * @param shell its outer ring, first and last vertex the same
   * @param holes what is cut out of it
   */
  record Polygon(Ring shell, List<Ring> holes) {

    /** Copies the list. */
    public Polygon {
      holes = List.copyOf(holes);
    }
  }

  /**
   * Areas, such as an island with its islets.
   *
   * @param polygons at least one
   */
  record Area(List<Polygon> polygons) implements Shape {

    /** Copies the list. */
    public Area {
      polygons = List.copyOf(polygons);
      if (polygons.isEmpty()) {
        throw new IllegalArgumentException("an area without polygons");
      }
    }

    /** The middle of the area on the sphere; may lie outside of it. */
    public GeoPoint centroid() {
      return Centroid.of(this);
    }
  }

  /**
   * Lines, such as a border.
   *
   * @param lines at least one
   */
  record Lines(List<Ring> lines) implements Shape {

    /** Copies the list. */
    public Lines {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("no lines");
      }
    }
  }

  /** The box round the whole shape. */
  default GeoBounds bounds() {
    return ShapeMeasures.bounds(this);
  }

  /** Whether the point lies in an area of the shape; never for lines. */
  default boolean contains(GeoPoint point) {
    return this instanceof Area area && ShapeMeasures.contains(area, point);
  }

  /** The area on the ellipsoid in square kilometres; 0 for lines. */
  default double areaKm2() {
    return this instanceof Area area ? ShapeMeasures.areaKm2(area) : 0;
  }
}
