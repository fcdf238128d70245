package mapside.builder.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * First and second divisions of countries. Their list has codes and names but no points: each gets
 * the middle of the places in it, half way between the middle of their box, which outliers move,
 * and their mean, which crowds move.
 */
final class Divisions {

  private final Collection<Entry> places;

  Divisions(Collection<Entry> places) {
    this.places = places;
  }

  /** The first divisions that have a place in them, by code such as {@code US.TX}. */
  Map<String, Entry> states(Path admin1) {
    Map<String, Entry> states = read(admin1, WorldKind.STATE, Entry::stateCode);
    states.values().forEach(DivisionNames::addShort);
    return states;
  }

  /** The second divisions that have a place in them, by code such as {@code US.TX.201}. */
  Map<String, Entry> counties(Path admin2) {
    return read(admin2, WorldKind.COUNTY, Entry::countyCode);
  }

  private Map<String, Entry> read(Path file, WorldKind kind, Function<Entry, String> codeOf) {
    Map<String, List<Entry>> members =
        places.stream().filter(e -> e.kind.isSettlement()).collect(Collectors.groupingBy(codeOf));
    Map<String, Entry> divisions = new HashMap<>();
    for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
      String code = row.get("code").asString();
      List<Entry> inside = members.get(code);
      if (inside != null) {
        divisions.put(code, entry(code, row.get("name").asString(), kind, inside));
      }
    }
    return divisions;
  }

  private static Entry entry(String code, String name, WorldKind kind, List<Entry> inside) {
    String[] parts = code.split("\\.");
    Middle middle = new Middle(inside);
    Entry entry =
        new Entry(
            code,
            kind,
            middle.lat(),
            middle.lon(),
            inside.stream()
                .filter(e -> e.kind != WorldKind.SECTION)
                .mapToLong(e -> e.population)
                .sum(),
            parts[0],
            parts[1],
            parts.length > 2 ? parts[2] : "");
    entry.extent = middle.box();
    return entry.name(name, NameTag.of(NameKind.PRIMARY));
  }

  /** The entries of all lists, in the order of their codes, so that builds are the same. */
  static List<Entry> inOrder(Map<String, Entry> divisions) {
    List<Entry> entries = new ArrayList<>(divisions.values());
    entries.sort((a, b) -> a.id.compareTo(b.id));
    return entries;
  }
}
