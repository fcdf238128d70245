package mapside.linkfile;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mapside.json.Json;
import mapside.link.Decision;
import mapside.link.Note;
import mapside.link.Role;
import mapside.linkfile.LinkProblem.Fault;

/**
 * One annotation as the file has it, understood.
 *
 * @param content what it says
 * @param quote the words, if the file gives them
 * @param start first code point, if the file gives it
 * @param end code point after the last, if the file gives it
 */
record Annotation(Content content, Optional<Quote> quote, OptionalInt start, OptionalInt end) {

  static final String PLACE_IRI = "urn:mapside:place:";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";

  /** A term of our own: without it, an annotation is a link like any other tool's. */
  static final String SCOPE = "mapside:scope";

  static final String NO_PLACE = "not-a-place";
  static final String COLOUR_CLASS = "mapside-";

  private static final Set<String> REMARKS = Set.of("commenting", "describing", "replying");

  /** Either what an annotation says or why it can't be used. */
  sealed interface Read {
    /** It is understood. */
    record Understood(Annotation annotation) implements Read {}

    /** It is not. */
    record Faulty(Fault fault) implements Read {}
  }

  static Read of(Json.Obj json) {
    Optional<String> said = value(json, "classifying");
    Optional<Role> role = role(said);
    Optional<Content> content = content(json, role.orElse(Role.PLACE), said);
    if (content.isEmpty()) {
      return new Read.Faulty(Fault.NO_PLACE);
    }
    if (role.isEmpty() && content.get() instanceof Content.Link) {
      return new Read.Faulty(Fault.UNKNOWN_ROLE);
    }
    Optional<Quote> quote = quote(json);
    Optional<Json.Obj> position = selector(json, POSITION);
    OptionalInt start = position.map(p -> offset(p, "start")).orElse(OptionalInt.empty());
    OptionalInt end = position.map(p -> offset(p, "end")).orElse(OptionalInt.empty());
    if (quote.isEmpty() && (start.isEmpty() || end.isEmpty())) {
      return new Read.Faulty(Fault.NO_SELECTOR);
    }
    return new Read.Understood(new Annotation(content.get(), quote, start, end));
  }

  private static Optional<Content> content(Json.Obj json, Role role, Optional<String> said) {
    Optional<Decision.Scope> scope = json.text(SCOPE).flatMap(Decision.Scope::ofCode);
    if (scope.isPresent() && said.filter(NO_PLACE::equals).isPresent()) {
      return Optional.of(new Content.Verdict(Optional.empty(), scope.get()));
    }
    return PlaceBody.id(json)
        .<Content>map(
            place ->
                scope.isPresent()
                    ? new Content.Verdict(Optional.of(place), scope.get())
                    : new Content.Link(place, role))
        .or(() -> remark(json));
  }

  /** A highlight or a comment, of ours or of another tool. */
  private static Optional<Content> remark(Json.Obj json) {
    Optional<String> words =
        REMARKS.stream()
            .flatMap(purpose -> value(json, purpose).stream())
            .findFirst()
            .or(() -> json.text("bodyValue"));
    boolean isMarked =
        json.texts("motivation").contains("highlighting")
            || json.texts("motivation").contains("commenting");
    return words.isPresent() || isMarked
        ? Optional.of(new Content.Remark(colour(json), words.orElse("")))
        : Optional.empty();
  }

  private static Note.Colour colour(Json.Obj json) {
    return json.objects("target").stream()
        .flatMap(target -> target.texts("styleClass").stream())
        .filter(name -> name.startsWith(COLOUR_CLASS))
        .flatMap(name -> Note.Colour.ofCode(name.substring(COLOUR_CLASS.length())).stream())
        .findFirst()
        .orElse(Note.Colour.YELLOW);
  }

  /** The words of the first body of a purpose; a body without one takes the annotation's. */
  private static Optional<String> value(Json.Obj json, String purpose) {
    return json.objects("body").stream()
        .filter(
            body ->
                body.get("purpose").isPresent()
                    ? body.texts("purpose").contains(purpose)
                    : json.texts("motivation").contains(purpose))
        .flatMap(body -> body.text("value").stream())
        .findFirst();
  }

  /** A place unless it says something else; empty if what it says is unknown. */
  private static Optional<Role> role(Optional<String> said) {
    return switch (said.orElse("place")) {
      case "place" -> Optional.of(Role.PLACE);
      case "actor" -> Optional.of(Role.ACTOR);
      default -> Optional.empty();
    };
  }

  static Optional<Json.Obj> selector(Json.Obj json, String type) {
    return json.objects("target").stream()
        .flatMap(target -> target.objects("selector").stream())
        .filter(selector -> selector.texts("type").contains(type))
        .findFirst();
  }

  /** The words that an annotation is about, if it gives them. */
  static Optional<Quote> quote(Json.Obj json) {
    return selector(json, QUOTE).flatMap(Annotation::quoteOf);
  }

  private static Optional<Quote> quoteOf(Json.Obj selector) {
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
