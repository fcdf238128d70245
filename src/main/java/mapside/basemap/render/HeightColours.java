package mapside.basemap.render;

import mapside.basemap.style.Colours;

/** Colours by height in a table, because every pixel asks. */
final class HeightColours {

  private static final int LOWEST = -11_000;
  private static final int HIGHEST = 9_000;
  private static final int STEP = 5;

  private final int[] argb = new int[(HIGHEST - LOWEST) / STEP + 1];

  HeightColours(Colours colours) {
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colours.at(LOWEST + i * (double) STEP);
    }
  }

  /** The colour for a height in metres, as ARGB. */
  int at(float metres) {
    return argb[Math.clamp((int) ((metres - LOWEST) / STEP), 0, argb.length - 1)];
  }
}
