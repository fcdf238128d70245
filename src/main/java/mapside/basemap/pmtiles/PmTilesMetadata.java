package mapside.basemap.pmtiles;

import java.util.Set;
import java.util.TreeSet;
import mapside.basemap.Attribution;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;

/**
 * What an archive says about itself (PMTiles specification, version 3, chapter 5). A map whose
 * metadata can't be read is still a map: nothing is said then.
 *
 * @param json the metadata as JSON text; may be empty
 */
record PmTilesMetadata(String json) {

  String attribution() {
    return Attribution.plain(object().text("attribution").orElse(""));
  }

  /** The names of its vector layers. */
  Set<String> layers() {
    Set<String> names = new TreeSet<>();
    for (Json.Obj layer : object().objects("vector_layers")) {
      layer.text("id").ifPresent(names::add);
    }
    return names;
  }

  private Json.Obj object() {
    try {
      return JsonReader.parse(json) instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    } catch (DamagedJsonException _) {
      return Json.Obj.EMPTY;
    }
  }
}
