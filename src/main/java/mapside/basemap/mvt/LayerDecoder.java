package mapside.basemap.mvt;

import static mapside.basemap.mvt.ProtoReader.bytesTag;
import static mapside.basemap.mvt.ProtoReader.varintTag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decodes one layer in two passes, because names and tables may follow the features. */
final class LayerDecoder {

  static final int NAME = 1;
  private static final int FEATURE = 2;
  private static final int KEY = 3;
  private static final int VALUE = 4;
  private static final int EXTENT = 5;

  private static final int TAGS = 2;
  private static final int TYPE = 3;
  private static final int GEOMETRY = 4;

  private static final int TYPE_LINE = 2;
  private static final int TYPE_AREA = 3;

  private static final int DEFAULT_EXTENT = 4096;
  private static final int MAX_EXTENT = 1 << 16;
  private static final int[] NO_TAGS = {};

  private final String name;
  private final AttributeTable table = new AttributeTable();
  private final GeometryDecoder geometries = new GeometryDecoder();
  private final List<ProtoReader> messages = new ArrayList<>();
  private int extent = DEFAULT_EXTENT;

  LayerDecoder(String name) {
    this.name = name;
  }

  TileLayer decode(ProtoReader layer) throws DamagedTileException {
    while (layer.hasMore()) {
      int tag = layer.tag();
      if (tag == bytesTag(FEATURE)) {
        messages.add(layer.message());
      } else if (tag == bytesTag(KEY)) {
        table.addKey(layer.text());
      } else if (tag == bytesTag(VALUE)) {
        table.addValue(layer.message());
      } else if (tag == varintTag(EXTENT)) {
        extent = layer.uint32("the extent");
      } else {
        layer.skip(tag);
      }
    }
    if (extent < 1 || extent > MAX_EXTENT) {
      throw new DamagedTileException("layer " + name + " has an extent of " + extent);
    }
    return new TileLayer(name, extent, features());
  }

  private List<Feature> features() throws DamagedTileException {
    List<Feature> features = new ArrayList<>(messages.size());
    for (ProtoReader message : messages) {
      addFeature(features, message);
    }
    return features;
  }

  private void addFeature(List<Feature> features, ProtoReader message) throws DamagedTileException {
    int[] tags = NO_TAGS;
    int type = 0;
    ProtoReader commands = null;
    while (message.hasMore()) {
      int tag = message.tag();
      if (tag == bytesTag(TAGS)) {
        tags = tags(message.message());
      } else if (tag == varintTag(TYPE)) {
        type = message.uint32("a feature's type");
      } else if (tag == bytesTag(GEOMETRY)) {
        commands = message.message();
      } else {
        message.skip(tag);
      }
    }
    if (commands != null && (type == TYPE_LINE || type == TYPE_AREA)) {
      Geometry geometry = geometries.decode(commands, type == TYPE_AREA ? 3 : 2);
      features.add(new Feature(type == TYPE_AREA, geometry, tags, table));
    }
  }

  private int[] tags(ProtoReader packed) throws DamagedTileException {
    int[] tags = new int[packed.remaining()];
    int size = 0;
    while (packed.hasMore()) {
      tags[size++] = packed.uint32("an attribute's number");
    }
    if (size % 2 != 0) {
      throw new DamagedTileException("an attribute without a value");
    }
    for (int i = 0; i < size; i += 2) {
      table.check(tags[i], tags[i + 1]);
    }
    return Arrays.copyOf(tags, size);
  }
}
