package mapside.builder.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mapside.basemap.relief.HeightGrid;
import mapside.basemap.relief.HeightSampler;
import mapside.basemap.relief.Heights;
import mapside.basemap.relief.Hillshade;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeightSamplerTest {

  private static final int SIDE = 64;
  private static final double METRES_PER_DEGREE = Math.toRadians(1) * 6_378_137;
  private static final HeightGrid DEGREES = new HeightGrid(3600, -180 * 3600, 90 * 3600, 360, 180);

  @TempDir private Path folder;

  private interface Ground {
    double metres(double lon, double lat);
  }

  @Test
  void aSlopeIsAsSteepAsItIs() throws IOException {
    try (Heights heights = heights((lon, lat) -> 100 * lon + 50 * lat)) {
      HeightSampler sampler = new HeightSampler(heights, SIDE);
      // From the equator to 11° N, from 90° E to 101° E.
      sampler.sample(TileId.ofZxy(5, 24, 15));

      int south = SIDE * (SIDE - 1);
      assertThat(sampler.metres()[south]).isCloseTo(9014, within(3f));
      assertThat(sampler.eastward()[south]).isCloseTo(slope(100), within(1e-6f));
      assertThat(sampler.southward()[south]).isCloseTo(slope(-50), within(1e-6f));
      // A degree of longitude is shorter in the north of the tile.
      assertThat(sampler.eastward()[0])
          .isCloseTo(slope(100 / Math.cos(Math.toRadians(11.1))), within(1e-6f));
    }
  }

  @Test
  void lightIsBrightestOnTheSideThatFacesIt() throws IOException {
    assertThat(shade((lon, lat) -> 0)).isCloseTo(0, within(1e-6f));
    assertThat(shade((lon, lat) -> 200 * lon - 200 * lat))
        .as("rises to the south-east")
        .isPositive();
    assertThat(shade((lon, lat) -> 200 * lat - 200 * lon))
        .as("falls to the south-east")
        .isNegative();
    assertThat(shade((lon, lat) -> 200 * lon + 200 * lat))
        .as("rises across the light")
        .isBetween(-0.2f, 0.01f);
    assertThat(shade((lon, lat) -> 320 * lat - 320 * lon)).isBetween(-1f, -0.1f);
  }

  @Test
  void theWorldIsRound() throws IOException {
    try (Heights heights = heights((lon, lat) -> 5000 * Math.cos(Math.toRadians(lon)))) {
      HeightSampler sampler = new HeightSampler(heights, SIDE);
      sampler.sample(TileId.ofZxy(4, 15, 7));
      float east = sampler.metres()[SIDE - 1];
      sampler.sample(TileId.ofZxy(4, 0, 7));

      assertThat(sampler.metres()[0]).isCloseTo(east, within(1f));
      assertThat(east).isCloseTo(-5000, within(10f));
    }
  }

  private float shade(Ground ground) throws IOException {
    try (Heights heights = heights(ground)) {
      HeightSampler sampler = new HeightSampler(heights, SIDE);
      sampler.sample(TileId.ofZxy(5, 24, 15));
      float[] shade = new float[SIDE * SIDE];
      Hillshade.shade(sampler, shade);
      return shade[SIDE * SIDE / 2 + SIDE / 2];
    }
  }

  private Heights heights(Ground ground) throws IOException {
    short[] metres = new short[DEGREES.columns() * DEGREES.rows()];
    for (int i = 0; i < metres.length; i++) {
      metres[i] =
          (short)
              Math.round(
                  ground.metres(
                      DEGREES.lon(i % DEGREES.columns()), DEGREES.lat(i / DEGREES.columns())));
    }
    Path file = folder.resolve("ground.bin");
    HeightFile.write(List.of(new HeightFile.Part(DEGREES, metres)), file);
    return Heights.open(file);
  }

  private static float slope(double metresPerDegree) {
    return (float) (metresPerDegree / METRES_PER_DEGREE);
  }
}
