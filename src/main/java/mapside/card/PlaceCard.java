package mapside.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.messages.Tongue;
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
    reading.events().stream()
        .filter(event -> event.place().equals(place.id()))
        .forEach(this::addEvent);
    addFacts(place);
    place.facts().note().ifPresent(this::addNote);
    reading
        .surestMention(place.id())
        .flatMap(Mention::finding)
        .ifPresent(finding -> getChildren().add(new FindingBox(finding, messages)));
    addMentions(place.id());
    setAccessibleText(wordsOf(this));
  }

  /** All that a card says, for those who can't see it. */
  static String wordsOf(Parent card) {
    return card.lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .collect(Collectors.joining(", "));
  }

  private void addNames(Place place) {
    add("card-name", place.names().in(messages.language()));
    Language first = headed(place);
    List<String> others = place.names().all(first).stream().skip(1).toList();
    if (!others.isEmpty()) {
      add("card-other-names", messages.get("card.also", String.join(", ", others)));
    }
    for (Language language : Language.values()) {
      if (language != first) {
        addLocalNames(place, language);
      }
    }
  }

  /** The language of the name at the head. */
  private Language headed(Place place) {
    return Language.ofCode(messages.language().getLanguage())
        .filter(language -> place.names().primary(language).isPresent())
        .orElse(Language.ENGLISH);
  }

  private void addLocalNames(Place place, Language language) {
    List<String> names = place.names().all(language);
    if (!names.isEmpty()) {
      FlowPane line = new FlowPane(label("card-local-name", names.getFirst()));
      if (names.size() > 1) {
        String others = String.join(", ", names.subList(1, names.size()));
        line.getChildren().add(label("card-other-names", others));
      }
      line.getStyleClass().addAll("card-local-names", language.code());
      getChildren().add(line);
    }
  }

  private String kind(Place place) {
    List<String> words = new ArrayList<>();
    words.add(messages.get("place.kind." + place.kind().code()));
    if (!place.facts().within().isEmpty()) {
      words.add(String.join(", ", place.facts().within(messages.language())));
    }
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

  /** Nobody has translated it, so it says in which language it is. */
  private void addNote(String note) {
    if (messages.tongue() != Tongue.ENGLISH && isLatin(note)) {
      add("card-note-language", messages.get("card.note.english"));
    }
    add("card-note", note);
  }

  /** Mostly; names may stand in it as they are written where it plays. */
  private static boolean isLatin(String note) {
    IntPredicate isLatin =
        letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    int[] letters = note.codePoints().filter(Character::isLetter).toArray();
    return 2 * Arrays.stream(letters).filter(isLatin).count() > letters.length;
  }

  private void addEvent(Event event) {
    VBox box = new VBox(label("card-event-title", event.titles().in(messages.language())));
    box.getStyleClass().add("card-event");
    List<String> when = new ArrayList<>(List.of(messages.date(event.date())));
    when.addAll(event.people());
    box.getChildren().add(label("card-event-facts", String.join(" · ", when)));
    getChildren().add(box);
  }

  private void addMentions(PlaceId place) {
    add("card-mentioned", messages.get("card.mentioned", reading.mentionCount(place)));
    Mentions mentions = Mentions.of(reading, place, messages);
    GridPane grid = grid("card-sections");
    for (Mentions.Section section : mentions.most()) {
      Label count = label("card-count", messages.get("card.times", section.count()));
      count.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), count, label("card-section", section.section()));
    }
    getChildren().add(grid);
    if (mentions.others() > 0) {
      add("card-more", messages.get("card.more-sections", mentions.others()));
    }
  }

  private Optional<String> name(PlaceId id) {
    return reading.gazetteer().find(id).map(place -> place.names().in(messages.language()));
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

  static GridPane grid(String styleClass) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add(styleClass);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
    return grid;
  }

  static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static String stylesheet() {
    java.net.URL sheet = PlaceCard.class.getResource("card.css");
    if (sheet == null) {
      throw new IllegalStateException("card.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
