package mapside.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A JSON value. Immutable; what is read and written again stays the same, unknown parts too. */
public sealed interface Json {

  /**
   * An object; its members keep the order of the file.
   *
   * @param members by name
   */
  record Obj(Map<String, Json> members) implements Json {

    /** An object without members. */
    public static final Obj EMPTY = new Obj(Map.of());

    /** Copies the map. */
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** A member; empty if there is none. */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /** A member that is a string; empty if there is none or it is something else. */
    public Optional<String> text(String name) {
      return get(name).flatMap(json -> json instanceof Str str ? str.asText() : Optional.empty());
    }

    /** A member that is a number; empty if there is none or it is something else. */
    public OptionalDouble number(String name) {
      return members.get(name) instanceof Num num
          ? OptionalDouble.of(num.value())
          : OptionalDouble.empty();
    }

    /** A member that is an object; empty if there is none or it is something else. */
    public Optional<Obj> object(String name) {
      return members.get(name) instanceof Obj obj ? Optional.of(obj) : Optional.empty();
    }

    /**
     * The items of a member: those of an array, a single value as one item, none if it is absent.
     */
    public List<Json> list(String name) {
      return switch (members.get(name)) {
        case null -> List.of();
        case Arr(List<Json> items) -> items;
        case Json single -> List.of(single);
      };
    }

    /** The objects among the items of a member. */
    public List<Obj> objects(String name) {
      return list(name).stream().filter(Obj.class::isInstance).map(Obj.class::cast).toList();
    }

    /** The strings among the items of a member. */
    public List<String> texts(String name) {
      return list(name).stream().map(Json::asText).flatMap(Optional::stream).toList();
    }

    /** The same object without a member. */
    public Obj without(String name) {
      Map<String, Json> changed = new LinkedHashMap<>(members);
      changed.remove(name);
      return new Obj(changed);
    }

    /** The same object with one member set; a new one comes last. */
    public Obj with(String name, Json value) {
      Map<String, Json> changed = new LinkedHashMap<>(members);
      changed.put(name, value);
      return new Obj(changed);
    }
  }

  /**
   * An array.
   *
   * @param items in order
   */
  record Arr(List<Json> items) implements Json {

    /** Copies the list. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /**
   * A string.
   *
   * @param value its text
   */
  record Str(String value) implements Json {}

  /**
   * A number.
   *
   * @param literal as the file writes it, so that it is written again without a digit changed
   */
  record Num(String literal) implements Json {

    /** Its value as a double. */
    public double value() {
      return Double.parseDouble(literal);
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Bool(boolean value) implements Json {}

  /** Null. */
  record Null() implements Json {}

  /** The text of a string; empty if it is something else. */
  default Optional<String> asText() {
    return this instanceof Str(String value) ? Optional.of(value) : Optional.empty();
  }

  /** An object from names and values in turn; a value is Json, a String, an Integer or a List. */
  static Obj object(Object... namesAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], of(namesAndValues[i + 1]));
    }
    return new Obj(members);
  }

  private static Json of(Object value) {
    return switch (value) {
      case Json json -> json;
      case String text -> new Str(text);
      case Integer number -> new Num(number.toString());
      case List<?> list -> {
        List<Json> items = new ArrayList<>();
        list.forEach(item -> items.add(of(item)));
        yield new Arr(items);
      }
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }
}
