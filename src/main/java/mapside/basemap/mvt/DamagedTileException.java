package mapside.basemap.mvt;

import java.io.IOException;

/** A vector tile whose bytes contradict the specification; the message says where and how. */
public final class DamagedTileException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedTileException(String message) {
    super(message);
  }
}
