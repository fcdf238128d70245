package mapside.detection.model;

import java.util.Arrays;

/**
 * The hashed features of one thing to judge: numbers of slots of a {@link LinearModel}, each
 * feature told by its template and one or two values. Used again and again; for one thread.
 */
public final class FeatureSet {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final int mask;
  private int[] slots = new int[128];
  private int size;

  /**
   * Takes the size of the model.
   *
   * @param bits the logarithm, base 2, of its number of slots
   */
  public FeatureSet(int bits) {
    mask = (1 << bits) - 1;
  }

  /** Starts anew. */
  public FeatureSet clear() {
    size = 0;
    return this;
  }

  /** Adds a feature that is there or not. */
  public void add(int template) {
    add(template, 0);
  }

  /** Adds a feature with a value. */
  public void add(int template, long value) {
    long hash = (value + template * 0xD1342543DE82EF95L) * MULTIPLIER;
    hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
    put((int) (hash ^ hash >>> 32) & mask);
  }

  /** Adds a feature with two values, whose order matters. */
  public void add(int template, long first, long second) {
    add(template, first * 0x2545F4914F6CDD1DL + second);
  }

  private void put(int slot) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
    }
    slots[size++] = slot;
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The slot of the i-th. */
  public int slot(int i) {
    return slots[i];
  }

  /** A copy of all slots. */
  public int[] toArray() {
    return Arrays.copyOf(slots, size);
  }
}
