package mapside.detection.span;

/** What a capitalised word belongs to, in the order of the tagger's classes. */
public enum Tag {
  NOTHING,
  PLACE,
  PERSON,
  ORGANISATION,
  OTHER
}
