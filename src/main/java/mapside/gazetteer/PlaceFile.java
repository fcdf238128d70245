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
    return read(places, new PlaceProblem.Missing(places), shapes, problems);
  }

  /** Reads places without outlines, whose names help to find one's way on the map. */
  public static LoadedPlaces readPoints(Path names) {
    return read(names, new PlaceProblem.NoNames(names), Map.of(), new ArrayList<>());
  }

  private static LoadedPlaces read(
      Path places, PlaceProblem missing, Map<String, Shape> shapes, List<PlaceProblem> problems) {
    Map<PlaceId, Place> byId = new LinkedHashMap<>();
    FeatureFile.read(
        places,
        missing,
        feature -> {
          PlaceId id = id(feature);
          if (byId.containsKey(id)) {
            throw new FaultException(Fault.SAME_ID);
          }
          Optional<Shape> outline = Optional.ofNullable(shapes.get(id.value()));
          byId.put(id, PlaceFeature.toPlace(id, feature, outline));
        },
        problems);
    return new LoadedPlaces(new PlaceTable(byId.values()), problems);
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
