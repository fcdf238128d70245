package mapside.gazetteer.world;

/** How a name stands to its place. The order is that of gazetteer files. */
public enum NameKind {
  /** What it is usually called. */
  PRIMARY,
  /** Another name, spelling or language. */
  ALTERNATE,
  /** What it was called. */
  HISTORICAL,
  /** Its people, or what belongs to it: "Japanese". */
  DEMONYM,
  /** A short form: "U.S.", "Calif.". */
  ABBREVIATION,
  /** What stands for those who govern it: "the Kremlin". */
  METONYM
}
