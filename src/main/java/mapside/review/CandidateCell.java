package mapside.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.session.Review;
import mapside.session.Review.Subject;
import org.jspecify.annotations.Nullable;

/** One of the places that a name may be, with its number on the map. */
final class CandidateCell extends ListCell<Place> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Review review;
  private final Messages messages;
  private final int numbered;
  private final Label number = new Label();
  private final Label name = new Label();
  private final Label sort = new Label();
  private final HBox row;

  CandidateCell(Review review, Messages messages, int numbered) {
    this.review = review;
    this.messages = messages;
    this.numbered = numbered;
    getStyleClass().add("candidate-cell");
    number.getStyleClass().add("candidate-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    name.getStyleClass().add("candidate-name");
    sort.getStyleClass().add("candidate-sort");
    VBox words = new VBox(name, sort);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(number, words);
    row.getStyleClass().add("candidate-row");
    setPrefWidth(0);
    setOnMouseEntered(event -> review.pointedAtProperty().set(at()));
    setOnMouseExited(event -> review.pointedAtProperty().set(OptionalInt.empty()));
    setOnMouseClicked(
        event -> {
          @Nullable Place place = getItem();
          if (event.getButton() == MouseButton.PRIMARY && place != null) {
            review.pick(place);
          }
        });
  }

  private OptionalInt at() {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(getIndex());
  }

  @Override
  protected void updateItem(@Nullable Place place, boolean empty) {
    super.updateItem(place, empty);
    setText(null);
    boolean isShown = place != null && !empty;
    setGraphic(isShown ? row : null);
    pseudoClassStateChanged(CURRENT, false);
    if (place != null && !empty) {
      boolean isCurrent =
          review.subject().flatMap(Subject::place).filter(place.id()::equals).isPresent();
      pseudoClassStateChanged(CURRENT, isCurrent);
      boolean isNumbered = getIndex() < numbered;
      number.setText(isNumbered ? String.valueOf(getIndex() + 1) : "");
      number.setVisible(isNumbered);
      name.setText(place.names().in(messages.language()));
      sort.setText(sort(place, isCurrent));
      setAccessibleText(number.getText() + " " + name.getText() + ", " + sort.getText());
    }
  }

  private String sort(Place place, boolean isCurrent) {
    List<String> words = new ArrayList<>();
    place.names().beside(messages.language()).ifPresent(words::add);
    words.add(messages.get("place.kind." + place.kind().code()));
    words.addAll(place.facts().within(messages.language()));
    String sorts = String.join(", ", words);
    return isCurrent ? messages.get("review.current", sorts) : sorts;
  }
}
