package mapside.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.geo.Shape;
import mapside.place.Language;
import mapside.place.Names;
import mapside.place.Territory;

/** Reads territories, made by the builder of the base map, from GeoJSON areas. */
public final class TerritoryFile {

  private TerritoryFile() {}

  /** Reads a file. Never fails: what can't be read is told among the problems. */
  public static LoadedTerritories read(Path file) {
    List<Territory> territories = new ArrayList<>();
    List<PlaceProblem> problems = new ArrayList<>();
    FeatureFile.read(
        file,
        new PlaceProblem.NoTerritories(file),
        feature -> territories.add(territory(feature)),
        problems);
    return new LoadedTerritories(territories, problems);
  }

  /** All areas of a file together; none if it can't be read, which nobody needs to be told. */
  public static List<Shape.Polygon> readLand(Path file) {
    List<Shape.Polygon> land = new ArrayList<>();
    FeatureFile.read(
        file,
        new PlaceProblem.NoTerritories(file),
        feature -> land.addAll(area(feature).polygons()),
        new ArrayList<>());
    return land;
  }

  private static Territory territory(Feature feature) throws FaultException {
    String id = feature.id().orElseThrow(() -> new FaultException(Fault.NO_ID));
    Map<Language, List<String>> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      feature
          .properties()
          .text(language.code())
          .ifPresent(name -> names.put(language, List.of(name)));
    }
    if (!names.containsKey(Language.ENGLISH)) {
      throw new FaultException(Fault.NO_NAME);
    }
    return new Territory(id, new Names(names), area(feature));
  }

  private static Shape.Area area(Feature feature) throws FaultException {
    if (feature.geometry().shape() instanceof Shape.Area area) {
      return area;
    }
    throw new FaultException(Fault.NO_SHAPE);
  }
}
