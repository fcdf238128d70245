package mapside.builder.figure;

/** Colours of the figures, which lie on white or on a warm light grey. */
final class Ink {

  static final String TEXT = "#22282e";
  static final String QUIET = "#545c64";
  static final String RULE = "#8d8a83";
  static final String GRID = "#c2bdb3";
  static final String WHITE = "#ffffff";

  static final String LAND = "#b3beb8";
  static final String SHORE = "#5f6f69";
  static final String SEA = "#4f86a3";
  static final String SEA_PALE = "#9fbdcb";
  static final String SEA_PALER = "#c3d3d9";

  /** Disputed land: the colour of neither country. */
  static final String DISPUTED = "#e6d8b5";

  static final String DISPUTED_HATCH = "#a88b4f";
  static final String DISPUTED_SHORE = "#6d5a30";

  /** Two colours that are told apart in greys too; white on either can be read. */
  static final String JAPAN = "#2c7d80";

  static final String RUSSIA = "#4a2a5e";

  private Ink() {}
}
