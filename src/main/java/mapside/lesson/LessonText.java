package mapside.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.json.JsonWriter;
import mapside.place.PlaceId;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/**
 * A lesson as text, in JSON: what {@code NAME.lesson.json} holds. A step of the article gives its
 * code points and its words; where the article was changed since, the words decide.
 */
public final class LessonText {

  private static final String FORMAT = "mapside-lesson";

  private final Article article;
  private final CodePointOffsets offsets;

  private LessonText(Article article) {
    this.article = article;
    offsets = CodePointOffsets.of(article.plainText());
  }

  /** Writes a lesson of an article. */
  public static String write(Lesson lesson, Article article) {
    LessonText writer = new LessonText(article);
    List<Json> steps = lesson.steps().stream().<Json>map(writer::json).toList();
    return JsonWriter.write(Json.object("format", FORMAT, "version", 1, "steps", steps));
  }

  /**
   * Reads a lesson of an article.
   *
   * @param source the name of the file, to tell of problems
   */
  public static LoadedLesson read(String text, String source, Article article) {
    try {
      Json json = JsonReader.parse(text);
      return json instanceof Json.Obj root && root.text("format").equals(Optional.of(FORMAT))
          ? new LessonText(article).lesson(root, source)
          : damaged(source);
    } catch (DamagedJsonException e) {
      return damaged(source);
    }
  }

  private static LoadedLesson damaged(String source) {
    return new LoadedLesson(Optional.empty(), List.of(new LessonProblem.Damaged(source)));
  }

  private Json.Obj json(Step step) {
    Json.Obj json =
        switch (step.content()) {
          case Step.Title title -> Json.object("show", "title");
          case Step.Text(TextRange range) ->
              Json.object(
                  "show",
                  "text",
                  "start",
                  offsets.toCodePoint(range.start()),
                  "end",
                  offsets.toCodePoint(range.end()),
                  "words",
                  range.in(article.plainText()));
          case Step.Picture(Block.Figure figure) ->
              Json.object(
                  "show",
                  "picture",
                  "picture",
                  figure.image().name(),
                  "start",
                  offsets.toCodePoint(figure.range().start()),
                  "words",
                  figure.range().in(article.plainText()));
          case Step.Own(String caption, List<PlaceId> places) ->
              Json.object(
                  "show",
                  "own",
                  "caption",
                  caption,
                  "places",
                  places.stream().map(PlaceId::value).toList());
        };
    if (!step.note().isEmpty()) {
      json = json.with("note", new Json.Str(step.note()));
    }
    if (step.isHeld()) {
      json = json.with("held", new Json.Bool(true));
    }
    return step.isDropped() ? json.with("dropped", new Json.Bool(true)) : json;
  }

  private LoadedLesson lesson(Json.Obj root, String source) {
    List<Step> steps = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (Json.Obj json : root.objects("steps")) {
      Optional<Step> step =
          content(json)
              .map(
                  content ->
                      new Step(
                          content,
                          json.text("note").orElse(""),
                          isTrue(json, "held"),
                          isTrue(json, "dropped")));
      step.ifPresentOrElse(steps::add, () -> lost.add(json.text("words").orElse("")));
    }
    if (steps.isEmpty()) {
      return damaged(source);
    }
    return new LoadedLesson(
        Optional.of(new Lesson(steps)),
        lost.isEmpty()
            ? List.of()
            : List.of(new LessonProblem.Lost(source, lost.size(), lost.getFirst())));
  }

  private Optional<Step.Content> content(Json.Obj json) {
    return switch (json.text("show").orElse("")) {
      case "title" -> Optional.of(new Step.Title());
      case "text" -> range(json).map(this::textOrPicture);
      case "picture" -> figure(json).map(Step.Picture::new);
      case "own" ->
          Optional.of(
              new Step.Own(
                  json.text("caption").orElse(""),
                  json.texts("places").stream()
                      .filter(id -> !id.isBlank())
                      .map(PlaceId::of)
                      .toList()));
      default -> Optional.empty();
    };
  }

  /** A lesson that was saved before pictures were steps has their captions instead. */
  private Step.Content textOrPicture(TextRange range) {
    return figures()
        .filter(figure -> figure.range().equals(range))
        .findFirst()
        .<Step.Content>map(Step.Picture::new)
        .orElseGet(() -> new Step.Text(range));
  }

  /** The picture of that name, or else of that caption, that is nearest to where it was. */
  private Optional<Block.Figure> figure(Json.Obj json) {
    String name = json.text("picture").orElse("");
    String words = json.text("words").orElse("");
    int wanted = offset(json);
    Comparator<Block.Figure> nearest =
        Comparator.comparingInt(figure -> Math.abs(figure.range().start() - wanted));
    return figures()
        .filter(figure -> figure.image().name().equals(name))
        .min(nearest)
        .or(() -> figures().filter(figure -> isCaption(words, figure)).min(nearest));
  }

  private boolean isCaption(String words, Block.Figure figure) {
    return !words.isEmpty() && figure.range().in(article.plainText()).equals(words);
  }

  private Stream<Block.Figure> figures() {
    return article.blocks().stream()
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast);
  }

  /** Where a step began in the text, as far as the text still reaches there. */
  private int offset(Json.Obj json) {
    int start = (int) json.number("start").orElse(0);
    return offsets.toUtf16(Math.clamp(start, 0, offsets.toCodePoint(article.plainText().length())));
  }

  /** Where the words are now: where they were, or else where they are nearest to that. */
  private Optional<TextRange> range(Json.Obj json) {
    String words = json.text("words").orElse("");
    String text = article.plainText();
    int wanted = offset(json);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int before = text.lastIndexOf(words, wanted);
    int after = text.indexOf(words, wanted);
    if (before < 0 && after < 0) {
      return Optional.empty();
    }
    boolean isBefore = after < 0 || before >= 0 && wanted - before <= after - wanted;
    int at = isBefore ? before : after;
    return Optional.of(TextRange.of(at, at + words.length()));
  }

  private static boolean isTrue(Json.Obj json, String name) {
    return json.get(name).equals(Optional.of(new Json.Bool(true)));
  }
}
