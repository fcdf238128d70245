package mapside.basemap.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mapside.basemap.TileArchive;
import mapside.basemap.mbtiles.MbTilesArchive;
import mapside.basemap.pmtiles.PmTilesArchive;

/** The kinds of files that hold a map, told apart by their first bytes. */
enum MapKind {
  /** PMTiles. */
  PMTILES("PMTiles", "pmtiles") {
    @Override
    TileArchive open(Path file) throws IOException {
      return PmTilesArchive.open(file);
    }
  },

  /** MBTiles, which is a SQLite database. */
  MBTILES("SQLite format 3\0", "mbtiles") {
    @Override
    TileArchive open(Path file) throws IOException {
      return MbTilesArchive.open(file);
    }
  };

  private final byte[] sign;
  private final String extension;

  MapKind(String sign, String extension) {
    this.sign = sign.getBytes(US_ASCII);
    this.extension = extension;
  }

  abstract TileArchive open(Path file) throws IOException;

  /** What such files are called, after the dot. */
  String extension() {
    return extension;
  }

  boolean isNameOf(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  /** The kind that a file begins as; empty if it is none of them. */
  static Optional<MapKind> of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(MBTILES.sign.length);
    }
    return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
  }

  private boolean begins(byte[] head) {
    return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
  }
}
