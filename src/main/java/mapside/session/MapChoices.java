package mapside.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mapside.place.BorderView;
import mapside.place.Naming;

/** What the reader has chosen to see on the map. For the user-interface thread only. */
public final class MapChoices {

  private final ObjectProperty<Naming> naming = new SimpleObjectProperty<>(Naming.ENGLISH);
  private final ObjectProperty<BorderView> borders = new SimpleObjectProperty<>(BorderView.BOTH);
  private final BooleanProperty oldNames = new SimpleBooleanProperty(true);
  private final BooleanProperty panelOpen = new SimpleBooleanProperty(false);

  MapChoices() {}

  /** In which languages names are written. */
  public ObjectProperty<Naming> namingProperty() {
    return naming;
  }

  /** Which borders are drawn. */
  public ObjectProperty<BorderView> bordersProperty() {
    return borders;
  }

  /** Whether the map of a year has the names of that year. */
  public BooleanProperty oldNamesProperty() {
    return oldNames;
  }

  /** Whether the panel with these choices is open. */
  public BooleanProperty panelOpenProperty() {
    return panelOpen;
  }
}
