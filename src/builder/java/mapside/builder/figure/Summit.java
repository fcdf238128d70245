package mapside.builder.figure;

import java.util.List;
import mapside.geo.GeoPoint;

/**
 * A summit of the chain. Heights are rounded general knowledge.
 *
 * @param island the id of its island
 * @param point where it stands
 * @param metres its height, about
 */
record Summit(String island, GeoPoint point, double metres) {

  /** The highest summit of each larger island, and further ones that give long islands a shape. */
  static final List<Summit> ALL =
      List.of(
          of("habomai", 43.51, 146.14, 40),
          of("shikotan", 43.85, 146.83, 410),
          of("shikotan", 43.77, 146.68, 330),
          of("kunashir", 44.35, 146.26, 1820),
          of("kunashir", 44.45, 146.14, 1490),
          of("kunashir", 43.98, 145.73, 890),
          of("kunashir", 43.84, 145.5, 540),
          of("iturup", 44.83, 147.34, 1630),
          of("iturup", 44.46, 146.94, 1220),
          of("iturup", 44.81, 147.14, 1200),
          of("iturup", 45.34, 147.93, 1590),
          of("iturup", 45.4, 148.8, 1120),
          of("urup", 45.93, 149.94, 1430),
          of("urup", 46.05, 150.05, 1330),
          of("urup", 45.7, 149.6, 800),
          of("urup", 46.17, 150.4, 950),
          of("simushir", 46.82, 151.78, 1540),
          of("simushir", 47.02, 152.12, 1360),
          of("simushir", 47.12, 152.25, 680),
          of("ketoy", 47.34, 152.48, 1170),
          of("rasshua", 47.77, 153.02, 950),
          of("matua", 48.09, 153.2, 1500),
          of("shiashkotan", 48.88, 154.18, 940),
          of("shiashkotan", 48.75, 154.02, 830),
          of("kharimkotan", 49.12, 154.51, 1150),
          of("onekotan", 49.36, 154.71, 1320),
          of("onekotan", 49.57, 154.81, 1020),
          of("atlasov", 50.86, 155.56, 2340),
          of("paramushir", 50.32, 155.46, 1820),
          of("paramushir", 50.15, 155.37, 1340),
          of("paramushir", 50.69, 156.02, 1160),
          of("shumshu", 50.73, 156.4, 190),
          of("shumshu", 50.8, 156.3, 130));

  /** The highest of an island, which is the first of its summits. */
  static Summit of(String island) {
    return ALL.stream().filter(summit -> summit.island().equals(island)).findFirst().orElseThrow();
  }

  private static Summit of(String island, double lat, double lon, double metres) {
    return new Summit(island, GeoPoint.ofLatLon(lat, lon), metres);
  }
}
