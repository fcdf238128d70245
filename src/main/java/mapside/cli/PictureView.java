package mapside.cli;

import mapside.place.BorderView;
import mapside.place.Naming;

/**
 * What is to be seen on the map of a picture.
 *
 * @param names in which languages names are written
 * @param borders which borders are drawn; whether the map tells of the year is not checked here
 * @param panelOpen whether the panel that chooses names and borders is open
 */
public record PictureView(Naming names, BorderView borders, boolean panelOpen) {

  /** The map as it is when nobody has chosen anything. */
  public static final PictureView USUAL = new PictureView(Naming.ENGLISH, BorderView.BOTH, false);
}
