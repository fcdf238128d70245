package mapside.basemap.relief;

/**
 * Light from the north-west at 45° on the ground (Lambert's cosine law, as in Horn, Hill Shading
 * and the Reflectance Map, 1981). Far views know mean slopes only, which are low; the ground is
 * raised the more the coarser it is known, so that mountains read the same at every zoom.
 */
public final class Hillshade {

  /** At this distance between heights, in metres, … */
  private static final double REFERENCE = 3700;

  /** … the ground is raised so many times; and … */
  private static final double RAISED = 6;

  /** … this power of the distance more elsewhere. */
  private static final double GROWTH = 0.8;

  /** What level ground has of the full light: the sine of 45°. */
  private static final float LEVEL = (float) Math.sqrt(0.5);

  /** Makes the most that the light can add count as 1. */
  private static final float LIT = LEVEL / (1 - LEVEL);

  private Hillshade() {}

  /**
   * Shades pixels.
   *
   * @param shade takes what the light changes, by rows: 0 on level ground, to 1 where it is
   *     brightest, to −1 where there is none
   */
  public static void shade(HeightSampler ground, float[] shade) {
    float raised = (float) (RAISED * Math.pow(ground.resolution() / REFERENCE, GROWTH));
    float[] east = ground.eastward();
    float[] south = ground.southward();
    for (int i = 0; i < shade.length; i++) {
      float dx = east[i] * raised;
      float dy = south[i] * raised;
      float cosine = ((dx + dy) / 2 + LEVEL) / (float) Math.sqrt(1 + dx * dx + dy * dy);
      float change = Math.max(0, cosine) / LEVEL - 1;
      shade[i] = Math.max(0, change) * LIT + Math.min(0, change);
    }
  }
}
