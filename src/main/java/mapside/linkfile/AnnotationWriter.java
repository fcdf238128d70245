package mapside.linkfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mapside.json.Json;
import mapside.link.Mention;
import mapside.text.CodePointOffsets;

/** Writes mentions as annotations of one text. */
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

  /** A new annotation. */
  Json.Obj create(Mention mention) {
    return Json.object(
        "id",
        "urn:uuid:" + UUID.randomUUID(),
        "type",
        "Annotation",
        "motivation",
        "identifying",
        "body",
        List.of(identifying(mention), classifying(mention)),
        "target",
        Json.object("source", source, "selector", selectors(mention)));
  }

  /** The annotation that a mention was read from, its selectors brought up to date. */
  Json.Obj update(Json.Obj annotation, Mention mention) {
    List<Json.Obj> targets = annotation.objects("target");
    if (targets.isEmpty()) {
      return annotation;
    }
    Json.Obj target = targets.getFirst();
    List<Json> merged = new ArrayList<>(selectors(mention));
    target.list("selector").stream().filter(json -> !isOurs(json)).forEach(merged::add);
    return annotation.with("target", target.with("selector", new Json.Arr(merged)));
  }

  private static boolean isOurs(Json json) {
    if (!(json instanceof Json.Obj selector)) {
      return false;
    }
    List<String> types = selector.texts("type");
    return types.contains(Annotation.QUOTE) || types.contains(Annotation.POSITION);
  }

  private List<Json.Obj> selectors(Mention mention) {
    int start = mention.range().start();
    int end = mention.range().end();
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
    String value = mention.role().name().toLowerCase(Locale.ROOT);
    return Json.object("type", "TextualBody", "purpose", "classifying", "value", value);
  }
}
