package mapside.card;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Event;
import mapside.place.Facts;
import mapside.place.Language;
import mapside.place.Place;
import mapside.place.PlaceId;

/**
 * What is known of a place, on a card: its names, what it is, its figures, who speaks for it, what
 * happened there, and where the article names it. Stays as it was made; looks are in card.css.
 */
public final class PlaceCard extends VBox {

  private final LinkedArticle reading;
  private final Messages messages;
  private final Figures figures;

  /** A card on one place of a reading. */
  public PlaceCard(Place place, LinkedArticle reading, Messages messages) {
    this.reading = reading;
    this.messages = messages;
    figures = new Figures(messages);
    getStyleClass().add("place-card");
    getStylesheets().add(stylesheet());
    setAccessibleRole(AccessibleRole.TEXT);
    addNames(place);
    add("card-kind", kind(place));
    addFacts(place);
    place.facts().note().ifPresent(note -> add("card-note", note));
    reading.events().stream()
        .filter(event -> event.place().equals(place.id()))
        .forEach(this::addEvent);
    addMentions(place.id());
    setAccessibleText(
        lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .collect(Collectors.joining(", ")));
  }

  private void addNames(Place place) {
    add("card-name", place.names().english());
    List<String> others = place.names().all(Language.ENGLISH).stream().skip(1).toList();
    if (!others.isEmpty()) {
      add("card-other-names", messages.get("card.also", String.join(", ", others)));
    }
    for (Language language : List.of(Language.RUSSIAN, Language.JAPANESE)) {
      List<String> names = place.names().all(language);
      if (!names.isEmpty()) {
        add("card-local-name", String.join(", ", names)).getStyleClass().add(language.code());
      }
    }
  }

  private String kind(Place place) {
    List<String> words = new ArrayList<>();
    words.add(messages.get("place.kind." + place.kind().code()));
    place.groups().stream().flatMap(id -> name(id).stream()).forEach(words::add);
    return String.join(" · ", words);
  }

  private void addFacts(Place place) {
    Facts facts = place.facts();
    GridPane grid = grid("card-facts");
    facts.areaKm2().ifPresent(km2 -> addRow(grid, "card.area", figures.area(km2)));
    facts.population().ifPresent(count -> addRow(grid, "card.people", figures.people(count)));
    facts.administeredBy().flatMap(this::name).ifPresent(n -> addRow(grid, "card.administered", n));
    facts.claimedBy().flatMap(this::name).ifPresent(n -> addRow(grid, "card.claimed", n));
    addRow(grid, "card.position", figures.coordinates(place.location().point()));
    getChildren().add(grid);
  }

  private void addEvent(Event event) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
    VBox box = new VBox(label("card-event-title", event.title()));
    box.getStyleClass().add("card-event");
    List<String> when = new ArrayList<>(List.of(day.format(event.date())));
    when.addAll(event.people());
    box.getChildren().add(label("card-event-facts", String.join(" · ", when)));
    if (!event.summary().isBlank()) {
      box.getChildren().add(label("card-event-summary", event.summary()));
    }
    getChildren().add(box);
  }

  private void addMentions(PlaceId place) {
    add("card-mentioned", messages.get("card.mentioned", reading.mentionCount(place)));
    GridPane grid = grid("card-sections");
    for (Mentions.Section section : Mentions.of(reading, place, messages)) {
      Label count = label("card-count", messages.get("card.times", section.count()));
      count.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), count, label("card-section", section.section()));
    }
    if (grid.getRowCount() > 0) {
      getChildren().add(grid);
    }
  }

  private Optional<String> name(PlaceId id) {
    return reading.gazetteer().find(id).map(place -> place.names().english());
  }

  private void addRow(GridPane grid, String key, String value) {
    Label what = label("card-key", messages.get(key));
    what.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), what, label("card-value", value));
  }

  private Label add(String styleClass, String text) {
    Label label = label(styleClass, text);
    getChildren().add(label);
    return label;
  }

  private static GridPane grid(String styleClass) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add(styleClass);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
    return grid;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String stylesheet() {
    java.net.URL sheet = PlaceCard.class.getResource("card.css");
    if (sheet == null) {
      throw new IllegalStateException("card.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
