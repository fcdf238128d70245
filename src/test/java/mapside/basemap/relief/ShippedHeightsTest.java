package mapside.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped heights, and the light on them, against what is known of the Earth. */
class ShippedHeightsTest {

  private static final int SIDE = 256;
  private static final Path FILE =
      Path.of(System.getProperty("mapside.assets"), "map", "heights.bin");

  private static Heights heights;
  private static HeightSampler sampler;
  private final float[] shade = new float[SIDE * SIDE];

  @BeforeAll
  static void open() throws IOException {
    heights = Heights.open(FILE);
    sampler = new HeightSampler(heights, SIDE);
  }

  @AfterAll
  static void close() throws IOException {
    heights.close();
  }

  /** Six kilometres from the peak there is shade in the south-east, and light across from it. */
  @ParameterizedTest
  @CsvSource({
    "Fuji, 35.36, 138.73",
    "Klyuchevskaya, 56.06, 160.64",
    "Tyatya, 44.35, 146.25",
    "Alaid, 50.86, 155.56",
    "Etna, 37.75, 14.99"
  })
  void peaksAreLitFromTheNorthWest(String name, double lat, double lon) throws IOException {
    double off = 0.04;
    double offLon = off / Math.cos(Math.toRadians(lat));

    float northWest = shadeAt(lat + off, lon - offLon);
    float southEast = shadeAt(lat - off, lon + offLon);
    assertThat(southEast).as("south-east of %s", name).isLessThan(-0.15f);
    assertThat(northWest - southEast).as("both sides of %s", name).isGreaterThan(0.3f);
  }

  @ParameterizedTest
  @CsvSource({"West Siberia, 61, 75", "Kanto, 36, 139.9", "Kuril basin, 46.5, 147.5"})
  void plainsAreLevel(String name, double lat, double lon) throws IOException {
    assertThat(shadeAt(lat, lon)).as(name).isCloseTo(0, within(0.1f));
  }

  /** Two minutes of arc round off every peak, so this only tells mountains from plains and seas. */
  @ParameterizedTest
  @CsvSource({
    "Fuji, 35.36, 138.73, 1500, 3776",
    "Everest's massif, 27.95, 86.9, 4500, 8849",
    "Tibet, 33, 88, 3500, 6500",
    "West Siberia, 61, 75, 0, 200",
    "Kuril basin, 46.5, 147.5, -3700, -2700",
    "Kuril-Kamchatka trench, 44.0, 150.2, -9800, -6000",
    "Mid-Pacific, 20, -175, -6500, -4000"
  })
  void heightsAreOfTheRightSize(String name, double lat, double lon, float least, float most)
      throws IOException {
    int pixel = sampled(7, lat, lon);
    assertThat(sampler.metres()[pixel]).as(name).isBetween(least, most);
  }

  /** Where the fine grid ends, at a column of tiles of zoom 6, the ground goes on. */
  @ParameterizedTest
  @CsvSource({"52, 20", "52, 25", "0, 21"})
  void nothingShowsWhereTheFineGridEnds(int column, int row) throws IOException {
    sampler.sample(TileId.ofZxy(6, (column + 63) % 64, row));
    float[] west = sampler.metres().clone();
    sampler.sample(TileId.ofZxy(6, column, row));
    double step = 0;
    double within = 0;
    for (int y = 0; y < SIDE; y++) {
      step += Math.abs(sampler.metres()[y * SIDE] - west[y * SIDE + SIDE - 1]);
      within += Math.abs(west[y * SIDE + SIDE - 1] - west[y * SIDE + SIDE - 2]);
    }
    assertThat(step / SIDE).isLessThan(2 * within / SIDE + 5);
  }

  @Test
  void everyTileCanBeSampled() throws IOException {
    for (int zoom = 0; zoom <= 3; zoom++) {
      for (int i = 0; i < 1 << 2 * zoom; i++) {
        sampler.sample(TileId.ofZxy(zoom, i % (1 << zoom), i >> zoom));
        assertThat(sampler.metres()[SIDE * SIDE / 2 + SIDE / 2]).isBetween(-11_100f, 8_900f);
      }
    }
  }

  private float shadeAt(double lat, double lon) throws IOException {
    int pixel = sampled(7, lat, lon);
    Hillshade.shade(sampler, shade);
    return shade[pixel];
  }

  /** Samples the tile of a place; gives the place's pixel. */
  private int sampled(int zoom, double lat, double lon) throws IOException {
    double x = WebMercator.x(lon) * (1 << zoom);
    double y = WebMercator.y(lat) * (1 << zoom);
    sampler.sample(TileId.ofZxy(zoom, (int) x, (int) y));
    return (int) ((y - (int) y) * SIDE) * SIDE + (int) ((x - (int) x) * SIDE);
  }
}
