package mapside.reader;

/** Tells in which direction a text is read, by its first letter that has one. */
final class Direction {

  /** Deeper in a text, its direction is what it is by then. */
  private static final int LOOKED_AT = 2000;

  private Direction() {}

  /** 1 from the left, −1 from the right, 0 if no letter tells. */
  static int of(String text) {
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return 1;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return -1;
        }
        default -> {
          // Digits and marks go with what is round them.
        }
      }
    }
    return 0;
  }
}
