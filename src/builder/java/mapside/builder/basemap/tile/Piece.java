package mapside.builder.basemap.tile;

import mapside.builder.basemap.shape.Box;

/**
 * A ring or line, or what is left of it after cutting.
 *
 * @param layer the layer it is drawn in
 * @param group the feature it is a part of
 * @param xy x and y in turn, world units
 * @param box the box round it
 */
record Piece(Layer layer, Layer.Group group, double[] xy, Box box) {

  Piece(Layer layer, Layer.Group group, double[] xy) {
    this(layer, group, xy, Box.around(xy));
  }
}
