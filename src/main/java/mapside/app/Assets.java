package mapside.app;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files that come with the program are.
 *
 * @param folder the folder {@code assets}
 */
record Assets(Path folder) {

  /**
   * The folder that the system property {@code mapside.assets} names; without it, {@code assets} in
   * the working folder.
   */
  static Assets find() {
    return new Assets(Path.of(System.getProperty("mapside.assets", "assets")).toAbsolutePath());
  }

  boolean exist() {
    return Files.isDirectory(folder);
  }

  Path article() {
    return folder.resolve("articles/kurils/kurils.md");
  }

  Path places() {
    return folder.resolve("places/places.geojson");
  }

  Path outlines() {
    return folder.resolve("map/outlines.geojson");
  }

  Path baseMap() {
    return folder.resolve("map/base.pmtiles");
  }

  Path territories() {
    return folder.resolve("map/territories.geojson");
  }

  Path names() {
    return folder.resolve("map/names.geojson");
  }

  Path globe() {
    return folder.resolve("map/globe.geojson");
  }

  Path heights() {
    return folder.resolve("map/heights.bin");
  }

  Path borders() {
    return folder.resolve("map/borders.geojson");
  }

  Path history() {
    return folder.resolve("places/history.json");
  }

  Path gazetteer() {
    return folder.resolve("gazetteer/world.gazetteer");
  }

  Path detection() {
    return folder.resolve("detection/english.model");
  }

  Path fonts() {
    return folder.resolve("fonts");
  }
}
