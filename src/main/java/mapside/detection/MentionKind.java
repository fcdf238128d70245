package mapside.detection;

/** What part a place plays where it is named. */
public enum MentionKind {
  /** The place itself. */
  PLACE,
  /** Its people, or what belongs to it: "Japanese". */
  DEMONYM,
  /** Those who govern it: "Tokyo said", "the Kremlin". */
  ACTOR
}
