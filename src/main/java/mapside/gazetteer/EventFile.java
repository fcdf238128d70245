package mapside.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.place.Event;
import mapside.place.Names;
import mapside.place.PlaceId;

/**
 * Reads events from JSON-LD in the words of schema.org: {@code Event} nodes under {@code @graph}.
 */
public final class EventFile {

  private static final String PLACE_IRI = "urn:mapside:place:";

  private EventFile() {}

  /** Where an article's events are kept: beside it, in {@code NAME.events.jsonld}. */
  public static Path beside(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".events.jsonld");
  }

  /** Reads a file; most articles have none, so a missing one is no problem. */
  public static LoadedEvents read(Path file) {
    List<Event> events = new ArrayList<>();
    List<PlaceProblem> problems = new ArrayList<>();
    if (Files.exists(file)) {
      try {
        addAll(file, JsonReader.read(file), events, problems);
      } catch (IOException e) {
        problems.add(new PlaceProblem.Unreadable(file, String.valueOf(e.getMessage())));
      } catch (DamagedJsonException e) {
        problems.add(new PlaceProblem.Damaged(file, e.line()));
      }
    }
    return new LoadedEvents(events, problems);
  }

  private static void addAll(
      Path file, Json json, List<Event> events, List<PlaceProblem> problems) {
    if (!(json instanceof Json.Obj root) || root.get("@graph").isEmpty()) {
      problems.add(new PlaceProblem.WrongKind(file));
      return;
    }
    int count = 0;
    for (Json.Obj node : root.objects("@graph")) {
      count++;
      Optional<Event> event = event(node);
      event.ifPresent(events::add);
      if (event.isEmpty()) {
        String entry = node.text("@id").orElse(Integer.toString(count));
        problems.add(new PlaceProblem.Skipped(file, entry, Fault.INCOMPLETE));
      }
    }
  }

  private static Optional<Event> event(Json.Obj node) {
    Optional<String> id = node.text("@id");
    Optional<String> title = node.text("name");
    Optional<LocalDate> date = node.text("startDate").flatMap(EventFile::date);
    Optional<PlaceId> place = node.object("location").flatMap(EventFile::place);
    if (id.isEmpty() || title.isEmpty() || date.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    List<String> people =
        node.objects("attendee").stream().flatMap(who -> who.text("name").stream()).toList();
    String summary = node.text("description").orElse("");
    Names titles = Titles.of(title.get(), node);
    return Optional.of(new Event(id.get(), titles, date.get(), place.get(), people, summary));
  }

  private static Optional<PlaceId> place(Json.Obj location) {
    return location
        .text("@id")
        .filter(iri -> iri.startsWith(PLACE_IRI) && iri.length() > PLACE_IRI.length())
        .map(iri -> PlaceId.of(iri.substring(PLACE_IRI.length())));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
