package mapside.builder.gazetteer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldLayout;

/** The keys of all names, ascending, each with its places, the likelier first. */
final class KeyTable {

  private final TreeMap<Long, Map<Integer, NameTag>> postings =
      new TreeMap<>(Long::compareUnsigned);
  private final List<Entry> entries;
  private int count;

  KeyTable(List<Entry> entries) {
    this.entries = entries;
    for (int i = 0; i < entries.size(); i++) {
      for (Map.Entry<String, NameTag> name : entries.get(i).names.entrySet()) {
        add(name.getKey(), name.getValue(), i);
      }
    }
    postings.remove(NameKey.finish(NameKey.START));
    count = postings.values().stream().mapToInt(Map::size).sum();
  }

  private void add(String name, NameTag tag, int place) {
    postings
        .computeIfAbsent(NameKey.of(name), none -> new TreeMap<>())
        .merge(place, tag, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
  }

  int size() {
    return postings.size();
  }

  int postings() {
    return count;
  }

  /** Writes the directory, the keys, their first postings and the postings. */
  void put(ByteBuffer out) {
    putDirectory(out);
    postings.keySet().forEach(out::putLong);
    int first = 0;
    for (Map<Integer, NameTag> places : postings.values()) {
      out.putInt(first);
      first += places.size();
    }
    out.putInt(first);
    postings.values().forEach(places -> putPlaces(places, out));
  }

  private void putDirectory(ByteBuffer out) {
    int[] first = new int[WorldLayout.DIRECTORY];
    for (long key : postings.keySet()) {
      first[(int) (key >>> 48) + 1]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    for (int at : first) {
      out.putInt(at);
    }
  }

  private void putPlaces(Map<Integer, NameTag> places, ByteBuffer out) {
    places.entrySet().stream()
        .sorted((a, b) -> Double.compare(weight(b), weight(a)))
        .forEach(e -> out.putInt(WorldLayout.pack(e.getKey(), e.getValue().code())));
  }

  /** A name that is only one of many counts a tenth. */
  private double weight(Map.Entry<Integer, NameTag> posting) {
    double prior = entries.get(posting.getKey()).prior();
    return posting.getValue().kind() == NameKind.PRIMARY ? prior : prior / 10;
  }
}
