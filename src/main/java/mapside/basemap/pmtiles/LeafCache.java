package mapside.basemap.pmtiles;

import java.util.LinkedHashMap;
import java.util.Optional;

/** The leaf directories that were used last, up to a number of entries. Safe for any thread. */
final class LeafCache {

  /** Each takes 28 bytes; a leaf usually has some thousands. */
  private static final int MAX_ENTRIES = 1 << 20;

  private final LinkedHashMap<Long, Directory> leaves = new LinkedHashMap<>(16, 0.75f, true);
  private long entries;

  /** The directory at an offset; empty if it is not kept. */
  synchronized Optional<Directory> get(long offset) {
    return Optional.ofNullable(leaves.get(offset));
  }

  synchronized void put(long offset, Directory leaf) {
    Directory before = leaves.put(offset, leaf);
    entries += leaf.size() - (before == null ? 0 : before.size());
    while (entries > MAX_ENTRIES && leaves.size() > 1) {
      entries -= leaves.pollFirstEntry().getValue().size();
    }
  }
}
