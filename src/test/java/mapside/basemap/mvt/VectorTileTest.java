package mapside.basemap.mvt;

import static mapside.basemap.mvt.TileMaker.commands;
import static mapside.basemap.mvt.TileMaker.layer;
import static mapside.basemap.mvt.TileMaker.ring;
import static mapside.basemap.mvt.TileMaker.tile;
import static mapside.basemap.mvt.TileMaker.zigzag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VectorTileTest {

  private static final Set<String> LAND = Set.of("land");

  private static TileLayer land(byte[] bytes) throws DamagedTileException {
    return Objects.requireNonNull(VectorTile.decode(bytes, LAND).layer("land"));
  }

  @Test
  void decodesRings() throws Exception {
    byte[] bytes = tile(layer("land").area(10, 20, 4000, 20, 4000, -64).area(1, 1, 9, 1, 9, 9));

    TileLayer land = land(bytes);

    assertThat(land.extent()).isEqualTo(4096);
    assertThat(land.features()).hasSize(2).allMatch(Feature::isArea);
    Geometry first = land.features().getFirst().geometry();
    assertThat(first.xy()).containsExactly(10, 20, 4000, 20, 4000, -64);
    assertThat(first.parts()).isEqualTo(1);
    assertThat(first.minX(0)).isEqualTo(10);
    assertThat(first.minY(0)).isEqualTo(-64);
    assertThat(first.maxX(0)).isEqualTo(4000);
    assertThat(first.maxY(0)).isEqualTo(20);
  }

  @Test
  void theCursorGoesOnFromPartToPart() throws Exception {
    int[] two = {9, zigzag(5), zigzag(5), 10, zigzag(1), 0, 9, zigzag(4), 0, 10, 0, zigzag(-7)};
    byte[] bytes = tile(layer("land").feature(2, new int[] {}, two));

    Geometry lines = land(bytes).features().getFirst().geometry();

    assertThat(lines.parts()).isEqualTo(2);
    assertThat(Arrays.copyOfRange(lines.xy(), lines.start(0), lines.end(0)))
        .containsExactly(5, 5, 6, 5);
    assertThat(Arrays.copyOfRange(lines.xy(), lines.start(1), lines.end(1)))
        .containsExactly(10, 5, 10, -2);
  }

  @Test
  void leavesOutPointsAndPartsTooShortToBeSeen() throws Exception {
    byte[] bytes =
        tile(
            layer("land")
                .feature(1, new int[] {}, 9, 2, 2)
                .feature(3, new int[] {}, ring(1, 1, 2, 2)));

    TileLayer land = land(bytes);

    assertThat(land.features()).hasSize(1);
    assertThat(land.features().getFirst().geometry().parts()).isZero();
  }

  @Test
  void stepsOverLayersNobodyAskedFor() throws Exception {
    byte[] bytes =
        tile(layer("roads").feature(2, new int[] {}, 99), layer("land").area(0, 0, 9, 0, 9, 9));

    VectorTile tile = VectorTile.decode(bytes, LAND);

    assertThat(tile.layer("roads")).isNull();
    assertThat(tile.layer("land")).isNotNull();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("int64", new byte[] {4 << 3, 5}, 5.0),
        Arguments.of("uint64", new byte[] {5 << 3, 100}, 100.0),
        Arguments.of("sint64", new byte[] {6 << 3, 3}, -2.0),
        Arguments.of("bool", new byte[] {7 << 3, 1}, 1.0),
        Arguments.of("float", new byte[] {2 << 3 | 5, 0, 0, 0x20, 0x41}, 10.0),
        Arguments.of("double", new byte[] {3 << 3 | 1, 0, 0, 0, 0, 0, 0, 4, 0x40}, 2.5),
        Arguments.of("text", new byte[] {1 << 3 | 2, 1, 'x'}, Double.NaN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void readsNumbersOfEveryKind(String kind, byte[] message, Double expected) throws Exception {
    byte[] bytes =
        tile(
            layer("land")
                .key("depth")
                .value(message)
                .feature(2, new int[] {0, 0}, commands(0, 0, 1, 1)));

    Feature feature = land(bytes).features().getFirst();

    assertThat(feature.number("depth")).isEqualTo(expected);
    assertThat(feature.number("height")).isNaN();
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsDamaged() {
    int[] line = commands(0, 0, 5, 5);
    return Stream.of(
        damage("cut off", new byte[] {3 << 3 | 2, 40, 1}, "40 bytes where 1 are left"),
        damage("a number without end", endless(), "goes on after ten bytes"),
        damage("no name", new byte[] {3 << 3 | 2, 2, 5 << 3, 1}, "without a name"),
        damage("a group", new byte[] {3 << 3 | 3}, "unknown kind 3"),
        damage("no extent", tile(layer("land", 0)), "extent of 0"),
        damage("huge extent", tile(layer("land", 1 << 20)), "extent of 1048576"),
        damage("line from nowhere", feature(10, 2, 2), "starts nowhere"),
        damage("more vertices than bytes", feature(9, 0, 0, 1 << 30 | 2, 2, 2), "not there"),
        damage("two starts", feature(17, 0, 0, 1, 1), "starts at 2 places"),
        damage("closed twice", feature(9, 0, 0, 23), "closed 2 times"),
        damage("unknown command", feature(9, 0, 0, 12), "command 4"),
        damage("far away", feature(9, 1 << 30, 0), "far outside"),
        damage(
            "no such attribute",
            tile(layer("land").feature(2, new int[] {0, 0}, line)),
            "of 0 and 0"),
        damage(
            "half an attribute",
            tile(layer("land").key("a").feature(2, new int[] {0}, line)),
            "without a value"));
  }

  private static DynamicTest damage(String name, byte[] bytes, String message) {
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThatThrownBy(() -> VectorTile.decode(bytes, LAND))
                .isInstanceOf(DamagedTileException.class)
                .hasMessageContaining(message));
  }

  private static byte[] feature(int... commands) {
    return tile(layer("land").feature(2, new int[] {}, commands));
  }

  private static byte[] endless() {
    byte[] bytes = new byte[16];
    Arrays.fill(bytes, (byte) 0xff);
    return bytes;
  }

  /** Whatever the bytes are, there is a tile or the one exception that says what is wrong. */
  @Test
  void survivesTenThousandMutations() {
    byte[] whole =
        tile(
            layer("land").area("depth", 200, 0, 0, 4096, 0, 4096, 4096, 0, 4096),
            layer("river").line("rank", 3, 5, 5, 900, 800, 1000, -60, 2000, 2000));
    Random random = new Random(20_261_124);
    int damaged = 0;
    for (int round = 0; round < 10_000; round++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      for (int change = random.nextInt(6); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        VectorTile.decode(bytes, Set.of("land", "river"));
      } catch (DamagedTileException e) {
        assertThat(e).hasMessageMatching(".{10,}");
        damaged++;
      }
    }
    assertThat(damaged).isBetween(5_000, 10_000);
  }
}
