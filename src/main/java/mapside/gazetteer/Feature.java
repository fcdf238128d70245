package mapside.gazetteer;

import java.util.Optional;
import mapside.json.Json;

/**
 * One GeoJSON feature as it stands in the file.
 *
 * @param id its id, text or number
 * @param properties what it says of itself
 * @param geometry where it is
 */
record Feature(Optional<String> id, Json.Obj properties, Geometry geometry) {}
