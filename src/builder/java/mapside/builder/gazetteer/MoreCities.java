package mapside.builder.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A younger list of towns without ids or people: those of it that the older one lacks. */
final class MoreCities {

  /** Two points of one name closer than this, in degrees, are one town. */
  private static final double SAME = 0.2;

  private MoreCities() {}

  static List<Entry> read(Path file, List<Entry> known) {
    Map<Long, List<Entry>> byName = new HashMap<>();
    for (Entry entry : known) {
      for (String name : entry.names.keySet()) {
        byName.computeIfAbsent(NameKey.of(name), none -> new ArrayList<>()).add(entry);
      }
    }
    List<Entry> more = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
      Entry entry = entry(row);
      List<Entry> same = byName.getOrDefault(NameKey.of(entry.primary()), List.of());
      if (same.stream().noneMatch(other -> isNear(entry, other))) {
        more.add(entry);
      }
    }
    return more;
  }

  private static Entry entry(JsonNode row) {
    String name = row.get("name").asString();
    String country = row.get("country").asString();
    String lat = row.get("lat").asString();
    String lng = row.get("lng").asString();
    return new Entry(
            "%s.%s.%s".formatted(country, lat, lng),
            WorldKind.TOWN,
            Double.parseDouble(lat),
            Double.parseDouble(lng),
            0,
            country,
            row.get("admin1").asString(),
            row.get("admin2").asString())
        .name(name, NameTag.of(NameKind.PRIMARY));
  }

  private static boolean isNear(Entry a, Entry b) {
    return a.country.equals(b.country)
        && Math.abs(a.lat - b.lat) < SAME
        && Math.abs(a.lon - b.lon) < SAME;
  }
}
