package mapside.presenter;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What suits the room: how large the letters are, how wide the map is, and how all looks. */
public final class Room {

  /** The text's capitals are this share of the screen's height when nothing was changed. */
  static final double CAPITALS = 1 / 38.0;

  private static final double LEAST_SCALE = 0.6;
  private static final double GREATEST_SCALE = 2.5;
  private static final double STEP = 1.1;
  private static final double LEAST_SHARE = 0.3;
  private static final double GREATEST_SHARE = 0.8;
  private static final double SHARE_STEP = 0.05;

  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final DoubleProperty mapShare = new SimpleDoubleProperty(0.55);
  private final ObjectProperty<ShowLook> look = new SimpleObjectProperty<>(ShowLook.BRIGHT);

  /** How much larger than usual all letters are. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /** The share of the width that the map has. */
  public DoubleProperty mapShareProperty() {
    return mapShare;
  }

  /** How the audience's screen looks. */
  public ObjectProperty<ShowLook> lookProperty() {
    return look;
  }

  /** Letters one step larger. */
  public void enlarge() {
    scale(textScale.get() * STEP);
  }

  /** Letters one step smaller. */
  public void shrink() {
    scale(textScale.get() / STEP);
  }

  /** Letters of a size, as far as it makes sense. */
  public void scale(double to) {
    textScale.set(Math.clamp(to, LEAST_SCALE, GREATEST_SCALE));
  }

  /** The map one step wider. */
  public void widenMap() {
    share(mapShare.get() + SHARE_STEP);
  }

  /** The map one step narrower. */
  public void narrowMap() {
    share(mapShare.get() - SHARE_STEP);
  }

  /** A map of a share of the width, as far as it makes sense. */
  public void share(double to) {
    mapShare.set(Math.clamp(to, LEAST_SHARE, GREATEST_SHARE));
  }
}
