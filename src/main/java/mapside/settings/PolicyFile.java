package mapside.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;

/**
 * Reads the file by which an administrator sets and locks settings: <code>
 * {"defaults": {"text.size": 20}, "locked": {"theme": "light"}}</code>.
 */
public final class PolicyFile {

  private static final System.Logger LOG = System.getLogger(PolicyFile.class.getName());

  private PolicyFile() {}

  /** What a file says; nothing if there is none, or if it can't be read, which is logged. */
  public static Policy read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Policy.NONE;
    }
    try {
      if (JsonReader.parse(Files.readString(file)) instanceof Json.Obj object) {
        return new Policy(values(object, "defaults"), values(object, "locked"));
      }
      LOG.log(System.Logger.Level.WARNING, "policy is no JSON object: " + file);
    } catch (IOException | DamagedJsonException e) {
      LOG.log(System.Logger.Level.WARNING, "policy not read: " + file, e);
    }
    return Policy.NONE;
  }

  private static Map<String, String> values(Json.Obj object, String group) {
    Map<String, String> values = new TreeMap<>();
    object
        .object(group)
        .orElse(Json.Obj.EMPTY)
        .members()
        .forEach((name, json) -> text(json).ifPresent(value -> values.put(name, value)));
    return values;
  }

  /** As the settings' own file would write it. */
  private static Optional<String> text(Json json) {
    return switch (json) {
      case Json.Str(String value) -> Optional.of(value);
      case Json.Num(String literal) -> Optional.of(literal);
      case Json.Bool(boolean value) -> Optional.of(String.valueOf(value));
      default -> Optional.empty();
    };
  }
}
