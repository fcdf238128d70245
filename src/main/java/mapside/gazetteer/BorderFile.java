package mapside.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.geo.Shape;
import mapside.place.Border;
import mapside.place.Names;

/** Reads borders, made by the builder of the base map, from GeoJSON lines. */
public final class BorderFile {

  private BorderFile() {}

  /** Reads a file. Never fails: what can't be read is told among the problems. */
  public static LoadedBorders read(Path file) {
    List<Border> borders = new ArrayList<>();
    List<PlaceProblem> problems = new ArrayList<>();
    FeatureFile.read(
        file, new PlaceProblem.NoBorders(file), feature -> borders.add(border(feature)), problems);
    return new LoadedBorders(borders, problems);
  }

  private static Border border(Feature feature) throws FaultException {
    String id = feature.id().orElseThrow(() -> new FaultException(Fault.NO_ID));
    Optional<Border.Kind> kind = feature.properties().text("kind").flatMap(Border.Kind::ofCode);
    OptionalInt from = year(feature, "from");
    if (kind.isEmpty() || from.isEmpty()) {
      throw new FaultException(Fault.NO_KIND);
    }
    if (!(feature.geometry().shape() instanceof Shape.Lines line)) {
      throw new FaultException(Fault.NO_SHAPE);
    }
    Names titles = Titles.of(feature.properties().text("title").orElse(id), feature.properties());
    return new Border(id, kind.get(), titles, from.getAsInt(), year(feature, "to"), line);
  }

  private static OptionalInt year(Feature feature, String name) {
    return feature.properties().number(name).stream().mapToInt(year -> (int) year).findFirst();
  }
}
