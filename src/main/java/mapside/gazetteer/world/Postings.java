package mapside.gazetteer.world;

import org.jspecify.annotations.Nullable;

/** The places that share a name, the likelier first. Immutable, for any thread. */
public final class Postings {

  /** No place at all. */
  public static final Postings NONE = new Postings(null, 0, 0);

  private final @Nullable WorldGazetteer world;
  private final int from;
  private final int to;

  Postings(@Nullable WorldGazetteer world, int from, int to) {
    this.world = world;
    this.from = from;
    this.to = to;
  }

  /** How many there are. */
  public int size() {
    return to - from;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return from == to;
  }

  /** The place of the i-th. */
  public int place(int i) {
    return packed(i) >>> 8;
  }

  /** What the name is to the i-th place. */
  public NameKind kind(int i) {
    return NameTag.kindOfCode(packed(i) & 0xFF);
  }

  private int packed(int i) {
    if (world == null || i < 0 || i >= size()) {
      throw new IndexOutOfBoundsException(i);
    }
    return world.posting(from + i);
  }
}
