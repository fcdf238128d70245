package mapside.session;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.place.PlaceId;

/** What is under the pointer: a place, or a name whose place is not known, or neither. */
final class Pointing {

  private final ReadOnlyObjectWrapper<Optional<PlaceId>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> name =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private OptionalInt offset = OptionalInt.empty();

  ReadOnlyObjectProperty<Optional<PlaceId>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<String>> nameProperty() {
    return name.getReadOnlyProperty();
  }

  OptionalInt offset() {
    return offset;
  }

  void atOffset(int newOffset) {
    offset = OptionalInt.of(newOffset);
  }

  void at(Optional<PlaceId> newPlace) {
    offset = OptionalInt.empty();
    name.set(Optional.empty());
    place.set(newPlace);
  }

  void atName(String newName) {
    offset = OptionalInt.empty();
    place.set(Optional.empty());
    name.set(Optional.of(newName));
  }
}
