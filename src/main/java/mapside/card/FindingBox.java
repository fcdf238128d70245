package mapside.card;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.link.Alternative;
import mapside.link.Finding;
import mapside.link.Reason;
import mapside.messages.Messages;
import mapside.place.Place;

/** Tells how sure it is that a name means this place, why, and what else it may mean. */
final class FindingBox extends VBox {

  /** A card is no list; the likelier ones are enough to see what was weighed. */
  private static final int MOST = 3;

  private final Messages messages;

  FindingBox(Finding finding, Messages messages) {
    this.messages = messages;
    getStyleClass().add("card-finding");
    getChildren()
        .add(PlaceCard.label("card-sure", messages.get("card.found", finding.confidence())));
    for (Reason reason : finding.reasons()) {
      String words = messages.get(reason.key(), reason.arguments(messages.language()));
      getChildren().add(PlaceCard.label("card-reason", words));
    }
    if (!finding.alternatives().isEmpty()) {
      addAlternatives(finding);
    }
  }

  private void addAlternatives(Finding finding) {
    getChildren().add(PlaceCard.label("card-others", messages.get("card.others")));
    GridPane grid = PlaceCard.grid("card-sections");
    for (Alternative other : finding.alternatives().stream().limit(MOST).toList()) {
      Label share =
          PlaceCard.label("card-count", messages.get("card.other.share", other.probability()));
      share.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), share, PlaceCard.label("card-other", words(other.place())));
    }
    getChildren().add(grid);
  }

  private String words(Place place) {
    String kind = messages.get("place.kind." + place.kind().code());
    String within = String.join(", ", place.facts().within(messages.language()));
    return messages.get(
        "card.other",
        place.names().in(messages.language()),
        within.isEmpty() ? kind : kind + ", " + within);
  }
}
