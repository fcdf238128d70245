package mapside.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import mapside.basemap.style.BundledStyle;

/**
 * How things look now: the theme, the map's, and how the text is set. For the user-interface
 * thread.
 */
public final class Appearance {

  /** The size of running text in logical pixels when nothing was changed. */
  public static final double DEFAULT_TEXT_SIZE = 17;

  /** How many characters a line has at most when nothing was changed; so many read best. */
  public static final double DEFAULT_LINE_LENGTH = 71;

  /** The least that lines may be apart, against the usual. */
  public static final double LEAST_SPACING = 0.8;

  /** The most that lines may be apart. */
  public static final double GREATEST_SPACING = 1.6;

  /** The fewest characters that a line may be limited to. */
  public static final double SHORTEST_LINE = 40;

  /** The most characters that a line may have. */
  public static final double LONGEST_LINE = 120;

  private static final double LEAST = 11;
  private static final double GREATEST = 44;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<MapTheme> mapTheme = new SimpleObjectProperty<>(MapTheme.WINDOW);
  private final ReadOnlyObjectWrapper<BundledStyle> mapStyle =
      new ReadOnlyObjectWrapper<>(BundledStyle.LIGHT);
  private final BooleanProperty still = new SimpleBooleanProperty();
  private final ReadOnlyDoubleWrapper textSize = new ReadOnlyDoubleWrapper(DEFAULT_TEXT_SIZE);
  private final ReadOnlyDoubleWrapper lineSpacing = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyDoubleWrapper lineLength = new ReadOnlyDoubleWrapper(DEFAULT_LINE_LENGTH);

  /** An appearance as it is when nothing was changed. */
  public Appearance() {
    mapStyle.bind(
        Bindings.createObjectBinding(() -> mapTheme.get().styleIn(theme.get()), mapTheme, theme));
  }

  /**
   * Looks like another from now on, and the other like this one, whichever is changed. Neither
   * holds the other.
   *
   * @return ends that
   */
  public Subscription follow(Appearance other) {
    theme.bindBidirectional(other.theme);
    mapTheme.bindBidirectional(other.mapTheme);
    textSize.bindBidirectional(other.textSize);
    lineSpacing.bindBidirectional(other.lineSpacing);
    lineLength.bindBidirectional(other.lineLength);
    still.bind(other.still);
    return () -> {
      theme.unbindBidirectional(other.theme);
      mapTheme.unbindBidirectional(other.mapTheme);
      textSize.unbindBidirectional(other.textSize);
      lineSpacing.unbindBidirectional(other.lineSpacing);
      lineLength.unbindBidirectional(other.lineLength);
      still.unbind();
    };
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

  /**
   * Whether whatever would glide or fly is there at once: some are made ill by what moves, and say
   * so to their system.
   */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** The size of running text in logical pixels, 11 to 44. */
  public ReadOnlyDoubleProperty textSizeProperty() {
    return textSize.getReadOnlyProperty();
  }

  /** Sets the size of running text, clamped to what is allowed. */
  public void setTextSize(double pixels) {
    textSize.set(Math.clamp(pixels, LEAST, GREATEST));
  }

  /** How far apart lines of text are, against the usual; 0.8 to 1.6. */
  public ReadOnlyDoubleProperty lineSpacingProperty() {
    return lineSpacing.getReadOnlyProperty();
  }

  /** Sets how far apart lines are, clamped to what is allowed. */
  public void setLineSpacing(double factor) {
    lineSpacing.set(Math.clamp(factor, LEAST_SPACING, GREATEST_SPACING));
  }

  /** How many characters a line of text has at most; 40 to 120. */
  public ReadOnlyDoubleProperty lineLengthProperty() {
    return lineLength.getReadOnlyProperty();
  }

  /** Sets how long lines may be, clamped to what is allowed. */
  public void setLineLength(double characters) {
    lineLength.set(Math.clamp(characters, SHORTEST_LINE, LONGEST_LINE));
  }

  /** One step larger. */
  public void enlargeText() {
    setTextSize(Math.round(textSize.get() * 1.125));
  }

  /** One step smaller. */
  public void shrinkText() {
    setTextSize(Math.round(textSize.get() / 1.125));
  }

  /** Back to the usual size, distance and length of lines. */
  public void resetTextSize() {
    setTextSize(DEFAULT_TEXT_SIZE);
    setLineSpacing(1);
    setLineLength(DEFAULT_LINE_LENGTH);
  }
}
