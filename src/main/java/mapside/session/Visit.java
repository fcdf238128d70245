package mapside.session;

import mapside.geo.Camera;

/**
 * A step of the history: what was selected and where the map looked.
 *
 * @param selection what was selected
 * @param camera where the map looked or was on its way to
 */
record Visit(Selection selection, Camera camera) {}
