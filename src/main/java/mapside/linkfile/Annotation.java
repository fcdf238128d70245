package mapside.linkfile;

import java.util.Optional;
import java.util.OptionalInt;
import mapside.json.Json;
import mapside.link.Role;
import mapside.linkfile.LinkProblem.Fault;
import mapside.place.PlaceId;

/**
 * One annotation as the file has it, understood.
 *
 * @param place which place it links to
 * @param role the part that the name plays
 * @param quote the words, if the file gives them
 * @param start first code point, if the file gives it
 * @param end code point after the last, if the file gives it
 */
record Annotation(
    PlaceId place, Role role, Optional<Quote> quote, OptionalInt start, OptionalInt end) {

  static final String PLACE_IRI = "urn:mapside:place:";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";

  /** Either what an annotation says or why it can't be used. */
  sealed interface Read {
    /** It is understood. */
    record Understood(Annotation annotation) implements Read {}

    /** It is not. */
    record Faulty(Fault fault) implements Read {}
  }

  static Read of(Json.Obj json) {
    Optional<PlaceId> place = place(json);
    if (place.isEmpty()) {
      return new Read.Faulty(Fault.NO_PLACE);
    }
    Optional<Role> role = role(json);
    if (role.isEmpty()) {
      return new Read.Faulty(Fault.UNKNOWN_ROLE);
    }
    Optional<Quote> quote = selector(json, QUOTE).flatMap(Annotation::quote);
    Optional<Json.Obj> position = selector(json, POSITION);
    OptionalInt start = position.map(p -> offset(p, "start")).orElse(OptionalInt.empty());
    OptionalInt end = position.map(p -> offset(p, "end")).orElse(OptionalInt.empty());
    if (quote.isEmpty() && (start.isEmpty() || end.isEmpty())) {
      return new Read.Faulty(Fault.NO_SELECTOR);
    }
    return new Read.Understood(new Annotation(place.get(), role.get(), quote, start, end));
  }

  private static Optional<PlaceId> place(Json.Obj json) {
    return json.objects("body").stream()
        .filter(body -> body.text("purpose").orElse("").equals("identifying"))
        .flatMap(body -> body.text("source").or(() -> body.text("id")).stream())
        .filter(iri -> iri.startsWith(PLACE_IRI) && iri.length() > PLACE_IRI.length())
        .map(iri -> PlaceId.of(iri.substring(PLACE_IRI.length())))
        .findFirst();
  }

  /** A place unless it says something else; empty if what it says is unknown. */
  private static Optional<Role> role(Json.Obj json) {
    Optional<String> said =
        json.objects("body").stream()
            .filter(body -> body.text("purpose").orElse("").equals("classifying"))
            .flatMap(body -> body.text("value").stream())
            .findFirst();
    return switch (said.orElse("place")) {
      case "place" -> Optional.of(Role.PLACE);
      case "actor" -> Optional.of(Role.ACTOR);
      default -> Optional.empty();
    };
  }

  private static Optional<Json.Obj> selector(Json.Obj json, String type) {
    return json.objects("target").stream()
        .flatMap(target -> target.objects("selector").stream())
        .filter(selector -> selector.texts("type").contains(type))
        .findFirst();
  }

  private static Optional<Quote> quote(Json.Obj selector) {
    return selector
        .text("exact")
        .filter(exact -> !exact.isEmpty())
        .map(
            exact ->
                new Quote(
                    exact, selector.text("prefix").orElse(""), selector.text("suffix").orElse("")));
  }

  private static OptionalInt offset(Json.Obj selector, String name) {
    double value = selector.number(name).orElse(-1);
    return value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value)
        ? OptionalInt.of((int) value)
        : OptionalInt.empty();
  }
}
