package mapside.map;

import mapside.geo.Camera;

/** A way for the camera from one place to another. */
interface Route {

  /** How long it takes, in seconds, above 0. */
  double seconds();

  /**
   * Where the camera is on the way.
   *
   * @param share of the time that is over, 0 to 1
   */
  Camera at(double share);
}
