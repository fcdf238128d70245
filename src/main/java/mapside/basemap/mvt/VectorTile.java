package mapside.basemap.mvt;

import static mapside.basemap.mvt.ProtoReader.bytesTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layers of a vector tile that were asked for. Immutable, for any thread. */
public final class VectorTile {

  private static final int LAYER = 3;

  /** A tile with nothing in it. */
  public static final VectorTile EMPTY = new VectorTile(List.of(), 0);

  private final List<TileLayer> layers;
  private final int byteSize;

  private VectorTile(List<TileLayer> layers, int byteSize) {
    this.layers = List.copyOf(layers);
    this.byteSize = byteSize;
  }

  /**
   * Decodes a tile.
   *
   * @param bytes the tile, unpacked
   * @param wanted the names of the layers to decode; all others are stepped over
   * @throws DamagedTileException if anything in the wanted layers is not as it must be
   */
  public static VectorTile decode(byte[] bytes, Set<String> wanted) throws DamagedTileException {
    List<TileLayer> layers = new ArrayList<>();
    ProtoReader tile = new ProtoReader(bytes);
    while (tile.hasMore()) {
      int tag = tile.tag();
      if (tag == bytesTag(LAYER)) {
        ProtoReader layer = tile.message();
        String name = nameOf(layer.copy());
        if (wanted.contains(name)) {
          layers.add(new LayerDecoder(name).decode(layer));
        }
      } else {
        tile.skip(tag);
      }
    }
    return new VectorTile(layers, bytes.length);
  }

  private static String nameOf(ProtoReader layer) throws DamagedTileException {
    while (layer.hasMore()) {
      int tag = layer.tag();
      if (tag == bytesTag(LayerDecoder.NAME)) {
        return layer.text();
      }
      layer.skip(tag);
    }
    throw new DamagedTileException("a layer without a name");
  }

  /** The layer of a name; null if the tile has none or it was not asked for. */
  public @Nullable TileLayer layer(String name) {
    for (TileLayer layer : layers) {
      if (layer.name().equals(name)) {
        return layer;
      }
    }
    return null;
  }

  /** The size of the tile as it was encoded, in bytes; what it takes in memory is about 5 times. */
  public int byteSize() {
    return byteSize;
  }
}
