package mapside.link;

/** What part a named place plays in its sentence. */
public enum Role {
  /** The passage is about the place. */
  PLACE,
  /** The name stands for people who act: "Moscow replied". */
  ACTOR
}
