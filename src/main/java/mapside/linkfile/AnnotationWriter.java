package mapside.linkfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import mapside.json.Json;
import mapside.link.Decision;
import mapside.link.Mention;
import mapside.link.Note;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/** Writes mentions, decisions and notes as annotations of one text. */
final class AnnotationWriter {

  private final String text;
  private final CodePointOffsets offsets;
  private final String source;

  /**
   * A writer for the annotations of one article.
   *
   * @param text its plain text
   * @param source the name of its file, beside which the link file lies
   */
  AnnotationWriter(String text, String source) {
    this.text = text;
    this.offsets = CodePointOffsets.of(text);
    this.source = source;
  }

  /** A new name for an annotation. */
  static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  /** A new annotation. */
  Json.Obj create(Mention mention) {
    return annotation(
        newId(),
        "identifying",
        List.of(identifying(mention), classifying(mention)),
        mention.range());
  }

  /** A decision, as its annotation tells of it already or anew. */
  Json.Obj write(Decision decision, Json.Obj before) {
    if (!before.members().isEmpty()) {
      return update(before, decision.range());
    }
    List<Json> bodies =
        decision
            .place()
            .map(PlaceBody::of)
            .orElseGet(() -> List.of(textual("classifying", Annotation.NO_PLACE)));
    String motivation = decision.place().isPresent() ? "identifying" : "moderating";
    return annotation(decision.id(), motivation, bodies, decision.range())
        .with(Annotation.SCOPE, new Json.Str(decision.scope().code()));
  }

  /** A note; whatever else its annotation said stays. */
  Json.Obj write(Note note, Json.Obj before) {
    String motivation = note.words().isEmpty() ? "highlighting" : "commenting";
    Json.Obj json =
        before.members().isEmpty()
            ? annotation(note.id(), motivation, List.of(), note.range())
            : saysTheSame(note, before)
                ? update(before, note.range())
                : update(before, note.range()).with("motivation", new Json.Str(motivation));
    return saysTheSame(note, before) ? json : withWords(json, note);
  }

  private static boolean saysTheSame(Note note, Json.Obj before) {
    return Annotation.of(before) instanceof Annotation.Read.Understood(Annotation read)
        && read.content().equals(new Content.Remark(note.colour(), note.words()));
  }

  private static Json.Obj withWords(Json.Obj json, Note note) {
    Predicate<Json> isComment =
        body ->
            body instanceof Json.Obj object
                && (object.texts("purpose").contains("commenting")
                    || object.get("purpose").isEmpty() && object.get("value").isPresent());
    List<Json> bodies = new ArrayList<>();
    if (!note.words().isEmpty()) {
      bodies.add(textual("commenting", note.words()).with("format", new Json.Str("text/plain")));
    }
    json.list("body").stream().filter(isComment.negate()).forEach(bodies::add);
    Json.Obj target = json.objects("target").stream().findFirst().orElse(Json.Obj.EMPTY);
    return json.without("bodyValue")
        .with("body", new Json.Arr(bodies))
        .with(
            "target",
            target.with(
                "styleClass", new Json.Str(Annotation.COLOUR_CLASS + note.colour().code())));
  }

  /** The annotation that a mention was read from, its selectors brought up to date. */
  Json.Obj update(Json.Obj annotation, TextRange range) {
    List<Json.Obj> targets = annotation.objects("target");
    if (targets.isEmpty()) {
      return annotation;
    }
    Json.Obj target = targets.getFirst();
    List<Json> merged = new ArrayList<>(selectors(range));
    target.list("selector").stream().filter(json -> !isOurs(json)).forEach(merged::add);
    return annotation.with("target", target.with("selector", new Json.Arr(merged)));
  }

  private Json.Obj annotation(
      String id, String motivation, List<? extends Json> bodies, TextRange range) {
    return Json.object(
        "id", id,
        "type", "Annotation",
        "motivation", motivation,
        "body", bodies,
        "target", Json.object("source", source, "selector", selectors(range)));
  }

  private static boolean isOurs(Json json) {
    if (!(json instanceof Json.Obj selector)) {
      return false;
    }
    List<String> types = selector.texts("type");
    return types.contains(Annotation.QUOTE) || types.contains(Annotation.POSITION);
  }

  private List<Json.Obj> selectors(TextRange range) {
    int start = range.start();
    int end = range.end();
    Quote quote = Quote.of(text, start, end);
    return List.of(
        Json.object(
            "type", Annotation.QUOTE,
            "exact", quote.exact(),
            "prefix", quote.prefix(),
            "suffix", quote.suffix()),
        Json.object(
            "type", Annotation.POSITION,
            "start", offsets.toCodePoint(start),
            "end", offsets.toCodePoint(end)));
  }

  private static Json.Obj identifying(Mention mention) {
    return Json.object(
        "type", "SpecificResource",
        "purpose", "identifying",
        "source", Annotation.PLACE_IRI + mention.place());
  }

  private static Json.Obj classifying(Mention mention) {
    return textual("classifying", mention.role().name().toLowerCase(Locale.ROOT));
  }

  private static Json.Obj textual(String purpose, String value) {
    return Json.object("type", "TextualBody", "purpose", purpose, "value", value);
  }
}
