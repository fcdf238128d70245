package mapside.builder.basemap.tile;

import java.util.ArrayList;
import java.util.List;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.shape.Rings;

/**
 * Brings a layer to the detail of one zoom, before any tile is cut, so that neighbouring tiles get
 * the very same line.
 */
final class Generalizer {

  /** The side of a tile in pixels. */
  static final int TILE_PIXELS = 512;

  private static final int DOT_CORNERS = 8;
  private static final double DOT_RADIUS_PIXELS = 0.9;

  private final Layer layer;
  private final int zoom;
  private final double pixel;
  private final Box region;

  /** Takes the box, in one world, outside of which nothing is wanted. */
  Generalizer(Layer layer, int zoom, Box region) {
    this.layer = layer;
    this.zoom = zoom;
    this.region = region;
    pixel = 1.0 / TILE_PIXELS / (1 << zoom);
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Layer.Group group : layer.groups()) {
      if (zoom >= group.minZoom()) {
        for (Outline outline : group.outlines()) {
          add(pieces, group, outline);
        }
      }
    }
    return pieces;
  }

  private void add(List<Piece> pieces, Layer.Group group, Outline outline) {
    double[] xy = shown(outline);
    if (xy.length < 4) {
      return;
    }
    Box box = Box.around(xy);
    // What goes all round the Earth already lies on both sides of the world.
    int sides = layer.detail().repeats() && box.maxX() - box.minX() < 1 ? 1 : 0;
    for (int worlds = -sides; worlds <= sides; worlds++) {
      double[] moved = Rings.shifted(xy, worlds);
      if (Box.around(moved).meets(region)) {
        pieces.add(new Piece(layer, group, moved));
      }
    }
  }

  private double[] shown(Outline outline) {
    double[] xy = outline.atLeast(layer.detail().vertex() * pixel * pixel);
    if (!outline.closed()) {
      return xy;
    }
    double area = Rings.signedArea(xy);
    double dotArea = Math.PI * Math.pow(DOT_RADIUS_PIXELS * pixel, 2);
    if (zoom >= outline.dotFromZoom() && Math.abs(area) < dotArea) {
      return dot(outline.xy(), area >= 0);
    }
    double meanWidth = 2 * Math.abs(area) / Rings.length(xy);
    if (Math.abs(area) < layer.detail().ring() * pixel * pixel
        || meanWidth < layer.detail().width() * pixel) {
      return new double[] {};
    }
    for (int from = layer.detail().smoothFrom(); from <= zoom; from += 2) {
      xy = Rings.cornersCut(xy);
    }
    return xy;
  }

  private double[] dot(double[] ring, boolean shell) {
    Box box = Box.around(ring);
    double[] xy = new double[2 * DOT_CORNERS];
    for (int i = 0; i < DOT_CORNERS; i++) {
      double angle = (i + 0.5) * 2 * Math.PI / DOT_CORNERS;
      xy[2 * i] = (box.minX() + box.maxX()) / 2 + DOT_RADIUS_PIXELS * pixel * Math.cos(angle);
      xy[2 * i + 1] = (box.minY() + box.maxY()) / 2 + DOT_RADIUS_PIXELS * pixel * Math.sin(angle);
    }
    return Rings.directed(xy, shell);
  }
}
