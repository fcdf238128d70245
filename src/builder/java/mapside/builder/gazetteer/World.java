package mapside.builder.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.gazetteer.world.WorldLayout;

/** All entries in the order of the file, and how they contain one another. */
final class World {

  private final List<Entry> entries;
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> states = new HashMap<>();
  private final Map<String, Integer> counties = new HashMap<>();

  /** Orders entries: countries first, whose number has 16 bits, then the likelier first. */
  World(List<Entry> all) {
    entries = new ArrayList<>(all);
    entries.sort(
        Comparator.comparing((Entry e) -> !e.kind.isNation())
            .thenComparing(Comparator.comparingDouble(Entry::prior).reversed())
            .thenComparing(e -> e.id));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      byId.putIfAbsent(entry.id, i);
      switch (entry.kind) {
        case COUNTRY, TERRITORY -> countries.putIfAbsent(entry.country, i);
        case STATE -> states.putIfAbsent(entry.stateCode(), i);
        case COUNTY -> counties.putIfAbsent(entry.countyCode(), i);
        default -> {
          // Contains nothing by code.
        }
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  int country(Entry entry) {
    return countries.getOrDefault(entry.country, WorldLayout.NONE);
  }

  int state(Entry entry) {
    return entry.admin1.isEmpty()
        ? WorldLayout.NONE
        : states.getOrDefault(entry.stateCode(), WorldLayout.NONE);
  }

  int parent(Entry entry) {
    if (!entry.parent.isEmpty()) {
      return byId.getOrDefault(entry.parent, WorldLayout.NONE);
    }
    return entry.admin2.isEmpty()
        ? WorldLayout.NONE
        : counties.getOrDefault(entry.countyCode(), WorldLayout.NONE);
  }
}
