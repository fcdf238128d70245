package mapside.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.geo.Shape;
import mapside.place.MapRank;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceTable;

/**
 * Reads places from GeoJSON. One file has a point for each place, with kind, names, rank, groups
 * and facts among its properties; another, made by the builder of the base map, has outlines under
 * the same ids. One bad entry never spoils the rest.
 */
public final class PlaceFile {

  private PlaceFile() {}

  /** Reads the places of one file and their outlines, where there are any, of the other. */
  public static LoadedPlaces read(Path places, Path outlines) {
    List<PlaceProblem> problems = new ArrayList<>();
    Map<String, Shape> shapes = readOutlines(outlines, problems);
    return read(
        places,
        new PlaceProblem.Missing(places),
        new Collected(shapes, Double.POSITIVE_INFINITY),
        problems);
  }

  /**
   * Reads places without outlines, whose names help to find one's way on the map.
   *
   * @param names the most important first
   * @param zoom up to which they are wanted; what is only named beyond is not read
   */
  public static LoadedPlaces readPoints(Path names, double zoom) {
    return read(
        names, new PlaceProblem.NoNames(names), new Collected(Map.of(), zoom), new ArrayList<>());
  }

  private static LoadedPlaces read(
      Path places, PlaceProblem missing, Collected collected, List<PlaceProblem> problems) {
    FeatureFile.read(places, missing, collected, problems);
    return new LoadedPlaces(new PlaceTable(collected.byId.values()), problems);
  }

  /** Places as they are read. */
  private static final class Collected implements FeatureFile.Taker {

    private final Map<PlaceId, Place> byId = new LinkedHashMap<>();
    private final Map<String, Shape> shapes;
    private final double zoom;
    private boolean isSated;

    Collected(Map<String, Shape> shapes, double zoom) {
      this.shapes = shapes;
      this.zoom = zoom;
    }

    @Override
    public void take(Feature feature) throws FaultException {
      PlaceId id = id(feature);
      if (byId.containsKey(id)) {
        throw new FaultException(Fault.SAME_ID);
      }
      Optional<Shape> outline = Optional.ofNullable(shapes.get(id.value()));
      Place place = PlaceFeature.toPlace(id, feature, outline);
      if (MapRank.leastZoom(place.rank()) > zoom) {
        isSated = true;
      } else {
        byId.put(id, place);
      }
    }

    @Override
    public boolean isSated() {
      return isSated;
    }
  }

  private static Map<String, Shape> readOutlines(Path outlines, List<PlaceProblem> problems) {
    Map<String, Shape> shapes = new HashMap<>();
    FeatureFile.read(
        outlines,
        new PlaceProblem.NoOutlines(outlines),
        feature -> shapes.put(id(feature).value(), feature.geometry().shape()),
        problems);
    return shapes;
  }

  private static PlaceId id(Feature feature) throws FaultException {
    return feature
        .id()
        .filter(text -> !text.isBlank())
        .map(PlaceId::of)
        .orElseThrow(() -> new FaultException(Fault.NO_ID));
  }
}
