package mapside.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mapside.basemap.style.BundledStyle;

/**
 * How things look now: the theme, the map's, and how large the text is. For the user-interface
 * thread.
 */
public final class Appearance {

  /** The size of running text in logical pixels when nothing was changed. */
  public static final double DEFAULT_TEXT_SIZE = 17;

  private static final double LEAST = 11;
  private static final double GREATEST = 44;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<MapTheme> mapTheme = new SimpleObjectProperty<>(MapTheme.WINDOW);
  private final ReadOnlyObjectWrapper<BundledStyle> mapStyle =
      new ReadOnlyObjectWrapper<>(BundledStyle.LIGHT);
  private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(DEFAULT_TEXT_SIZE);

  /** An appearance as it is when nothing was changed. */
  public Appearance() {
    mapStyle.bind(
        Bindings.createObjectBinding(() -> mapTheme.get().styleIn(theme.get()), mapTheme, theme));
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** What was chosen for the map. */
  public ObjectProperty<MapTheme> mapThemeProperty() {
    return mapTheme;
  }

  /** The style that the map has by what was chosen for it and for the window. */
  public ReadOnlyObjectProperty<BundledStyle> mapStyleProperty() {
    return mapStyle.getReadOnlyProperty();
  }

  /** The size of running text in logical pixels, 11 to 44. */
  public ReadOnlyDoubleProperty textSizeProperty() {
    return textSize.getReadOnlyProperty();
  }

  /** Sets the size of running text, clamped to what is allowed. */
  public void setTextSize(double pixels) {
    textSize.set(Math.clamp(pixels, LEAST, GREATEST));
  }

  /** One step larger. */
  public void enlargeText() {
    setTextSize(Math.round(textSize.get() * 1.125));
  }

  /** One step smaller. */
  public void shrinkText() {
    setTextSize(Math.round(textSize.get() / 1.125));
  }

  /** Back to the usual size. */
  public void resetTextSize() {
    setTextSize(DEFAULT_TEXT_SIZE);
  }
}
