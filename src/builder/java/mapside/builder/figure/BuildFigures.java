package mapside.builder.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import mapside.builder.source.BuildException;
import mapside.gazetteer.LoadedPlaces;
import mapside.gazetteer.PlaceFile;

/** Draws the figures of the article on the southern Kurils: {@code BuildFigures ASSETS-FOLDER}. */
public final class BuildFigures {

  private BuildFigures() {}

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    Path assets = Path.of(args[0]);
    Path folder = assets.resolve("articles/kurils/figures");
    try {
      for (Map.Entry<String, String> figure : draw(assets).entrySet()) {
        Files.writeString(folder.resolve(figure.getKey()), figure.getValue());
      }
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * The figures as SVG by file name. The same places and outlines give the same bytes on every
   * machine, which is why sines and powers come from {@link StrictMath} here.
   */
  static Map<String, String> draw(Path assets) {
    LoadedPlaces places =
        PlaceFile.read(
            assets.resolve("places/places.geojson"), assets.resolve("map/outlines.geojson"));
    Atlas atlas = new Atlas(places.gazetteer());
    Map<String, String> figures = new TreeMap<>();
    figures.put("chain-profile.svg", new ChainProfile(atlas).draw());
    figures.put("four-islands.svg", new FourIslands(atlas).draw());
    figures.put("treaties.svg", new Treaties().draw());
    return figures;
  }
}
