package mapside.detection.model;

/**
 * What a model file is made of, all numbers big endian: the magic; the lexicon (a count, then its
 * five columns); the linear models of the tagger and of the words (bits, classes, scale, weights);
 * the forest of the spans (numbers of trees and of nodes, then its four columns); the number of the
 * ranker's passes and a forest for each; the four numbers of the certainty.
 */
public final class ModelLayout {

  /** The first eight bytes, "MAPMOD02". */
  public static final long MAGIC = 0x4D41504D4F443032L;

  /** No count in a file is greater. */
  public static final int MOST = 1 << 24;

  private ModelLayout() {}
}
