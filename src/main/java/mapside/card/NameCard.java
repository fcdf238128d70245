package mapside.card;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import mapside.link.LinkedArticle;
import mapside.link.Unplaced;
import mapside.messages.Messages;

/** Says of a name that it was found in the text, but no place for it. Stays as it was made. */
final class NameCard extends VBox {

  NameCard(String name, LinkedArticle reading, Messages messages) {
    List<Unplaced> all = reading.unplaced(name);
    double surest = all.stream().mapToDouble(Unplaced::confidence).max().orElse(0);
    getStyleClass().addAll("place-card", "name-card");
    getStylesheets().add(PlaceCard.stylesheet());
    getChildren()
        .setAll(
            PlaceCard.label("card-name", name),
            PlaceCard.label("card-kind", messages.get("card.unplaced.kind")),
            PlaceCard.label("card-note", messages.get("card.unplaced", surest)),
            PlaceCard.label("card-mentioned", messages.get("card.mentioned", all.size())));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(PlaceCard.wordsOf(this));
  }
}
