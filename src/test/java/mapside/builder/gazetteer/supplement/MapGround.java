package mapside.builder.gazetteer.supplement;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mapside.basemap.mvt.DamagedTileException;
import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.Geometry;
import mapside.basemap.mvt.TileLayer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import org.jspecify.annotations.Nullable;

/** What the shipped base map shows at a place. */
final class MapGround implements AutoCloseable {

  private static final int ZOOM = 7;
  private static final double KM_PER_DEGREE = 111.2;
  private static final int DIRECTIONS = 16;
  private static final Set<String> LAYERS = Set.of("land", "lake", "river", "isobath");

  private final PmTilesArchive archive;
  private final Map<TileId, VectorTile> tiles = new HashMap<>();

  MapGround() throws IOException {
    archive =
        PmTilesArchive.open(Path.of(System.getProperty("mapside.assets"), "map/base.pmtiles"));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  VectorTile tile(TileId id) {
    return tiles.computeIfAbsent(
        id,
        key -> {
          try {
            return VectorTile.decode(archive.tile(key).orElseThrow(), LAYERS);
          } catch (DamagedTileException e) {
            throw new IllegalStateException(e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  boolean isLand(GeoPoint point) {
    return covered("land", point, ZOOM, "", 0) && !isLake(point);
  }

  boolean isLake(GeoPoint point) {
    return covered("lake", point, ZOOM, "", 0);
  }

  /** Whether the sea is deeper there than so many metres. */
  boolean isDeeper(GeoPoint point, int metres) {
    return covered("isobath", point, 5, "depth", metres);
  }

  /** Whether there is land, or water, on a circle of some radii around the point. */
  boolean isNear(GeoPoint point, double km, boolean land) {
    for (double radius = 0; radius <= km; radius += km / 6) {
      for (int i = 0; i < DIRECTIONS; i++) {
        if (isLand(moved(point, radius, 2 * Math.PI * i / DIRECTIONS)) == land) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any land's own box touches the box, which is no wider than a hemisphere. */
  boolean hasLand(GeoBounds box) {
    int zoom = box.lonSpan() > 20 ? 4 : ZOOM;
    double n = 1 << zoom;
    for (int x = (int) (WebMercator.x(box.west()) * n); x <= WebMercator.x(box.east()) * n; x++) {
      for (int y = (int) (WebMercator.y(box.north()) * n);
          y <= Math.min(n - 1, WebMercator.y(box.south()) * n);
          y++) {
        TileLayer land = tile(TileId.ofZxy(zoom, Math.floorMod(x, (int) n), y)).layer("land");
        if (land != null && touches(land, box, x / n, y / n, 1 / n)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touches(
      TileLayer land, GeoBounds box, double left, double top, double size) {
    double step = size / land.extent();
    double west = (WebMercator.x(box.west()) - left) / step;
    double east = (WebMercator.x(box.east()) - left) / step;
    double north = (WebMercator.y(box.north()) - top) / step;
    double south = (WebMercator.y(box.south()) - top) / step;
    for (Feature feature : land.features()) {
      Geometry shape = feature.geometry();
      for (int part = 0; part < shape.parts(); part++) {
        if (shape.minX(part) <= east
            && shape.maxX(part) >= west
            && shape.minY(part) <= south
            && shape.maxY(part) >= north) {
          return true;
        }
      }
    }
    return false;
  }

  /** Kilometres to the nearest line of a river, as far as the tiles around show one. */
  double toRiverKm(GeoPoint point) {
    double n = 1 << ZOOM;
    double x = WebMercator.x(point.lon()) * n;
    double y = WebMercator.y(point.lat()) * n;
    double km = 40075.017 * Math.cos(Math.toRadians(point.lat())) / n;
    double nearest = Double.POSITIVE_INFINITY;
    for (int column = (int) x - 1; column <= x + 1; column++) {
      for (int row = Math.max(0, (int) y - 1); row <= Math.min(n - 1, y + 1); row++) {
        TileLayer rivers =
            tile(TileId.ofZxy(ZOOM, Math.floorMod(column, (int) n), row)).layer("river");
        if (rivers != null) {
          for (Feature river : rivers.features()) {
            double steps =
                Segments.distance(
                    river.geometry(), (x - column) * rivers.extent(), (y - row) * rivers.extent());
            nearest = Math.min(nearest, steps * km / rivers.extent());
          }
        }
      }
    }
    return nearest;
  }

  private boolean covered(String layer, GeoPoint point, int zoom, String key, double least) {
    double n = 1 << zoom;
    double x = WebMercator.x(point.lon()) * n;
    double y = Math.clamp(WebMercator.y(point.lat()) * n, 0, n - 1e-9);
    TileLayer areas = tile(TileId.ofZxy(zoom, (int) Math.min(x, n - 1), (int) y)).layer(layer);
    return areas != null
        && areas.features().stream()
            .filter(f -> key.isEmpty() || f.number(key) >= least)
            .anyMatch(
                f ->
                    path(f.geometry())
                        .contains((x - (int) x) * areas.extent(), (y - (int) y) * areas.extent()));
  }

  /** The rings of an area, with its holes. */
  static Path2D path(@Nullable Geometry shape) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    if (shape != null) {
      for (int part = 0; part < shape.parts(); part++) {
        for (int i = shape.start(part); i < shape.end(part); i += 2) {
          if (i == shape.start(part)) {
            path.moveTo(shape.xy()[i], shape.xy()[i + 1]);
          } else {
            path.lineTo(shape.xy()[i], shape.xy()[i + 1]);
          }
        }
        path.closePath();
      }
    }
    return path;
  }

  private static GeoPoint moved(GeoPoint point, double km, double angle) {
    double lat = Math.clamp(point.lat() + km * Math.cos(angle) / KM_PER_DEGREE, -89.9, 89.9);
    double lonKm = KM_PER_DEGREE * Math.max(0.02, Math.cos(Math.toRadians(point.lat())));
    return GeoPoint.ofLatLon(lat, point.lon() + km * Math.sin(angle) / lonKm);
  }
}
