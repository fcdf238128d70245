package mapside.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON by streaming. Binding by reflection would cost 150 ms of class loading at start-up.
 */
public final class JsonReader {

  private JsonReader() {}

  /**
   * Reads a whole file.
   *
   * @throws IOException if it can't be read
   * @throws DamagedJsonException if it is not JSON
   */
  public static Json read(Path file) throws IOException, DamagedJsonException {
    return whole(open(file));
  }

  /**
   * Reads a text.
   *
   * @throws DamagedJsonException if it is not JSON
   */
  public static Json parse(String text) throws DamagedJsonException {
    return whole(new JsonFactory().createParser(ObjectReadContext.empty(), text));
  }

  private static Json whole(JsonParser open) throws DamagedJsonException {
    try (JsonParser parser = open) {
      parser.nextToken();
      Json value = read(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "something follows the end");
      }
      return value;
    } catch (JacksonException e) {
      throw new DamagedJsonException(e);
    }
  }

  /**
   * A parser over a whole file, before its first token. Its methods throw {@link JacksonException},
   * which is unchecked, where the text is no JSON.
   *
   * @throws IOException if the file can't be read
   */
  public static JsonParser open(Path file) throws IOException {
    return new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file));
  }

  /**
   * Reads the value that the parser's current token begins, and leaves the parser at its last
   * token.
   *
   * @throws JacksonException if it is not JSON
   */
  public static Json read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case null -> throw new StreamReadException(parser, "the file is empty");
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> readArray(parser);
      case VALUE_STRING -> new Json.Str(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> new Json.Null();
      default -> throw new StreamReadException(parser, "no value: " + parser.currentToken());
    };
  }

  private static Json readObject(JsonParser parser) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, read(parser));
    }
    return new Json.Obj(members);
  }

  private static Json readArray(JsonParser parser) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new Json.Arr(items);
  }
}
