package mapside.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.fixture.Readings;
import mapside.link.LinkedArticle;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFileTest {

  @TempDir Path folder;

  private final LinkedArticle reading = Readings.kurils();

  private Lesson edited() {
    Lesson made = LessonMaker.of(reading);
    Step own = Step.of(new Step.Own("Where is “it”?\n日本", List.of(Readings.KHABAROVSK)));
    return made.adding(3, own.withNote("Ask the last row.\nWait."))
        .moving(6, 1)
        .dropping(2)
        .with(4, made.steps().get(2).held(true));
  }

  @Test
  void whatIsSavedIsReadAgain() throws IOException {
    Path file = LessonFile.beside(folder.resolve("kurils.md"));
    LessonFile.write(file, LessonMaker.of(reading), reading.article());
    LessonFile.write(file, edited(), reading.article());

    LoadedLesson loaded = LessonFile.read(file, reading.article());

    assertThat(file).hasFileName("kurils.lesson.json");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.lesson()).contains(edited());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("no temporary file stays").containsExactly(file);
    }
  }

  @Test
  void offsetsAreCodePointsSoThatOtherProgramsFindTheWords() {
    Article article =
        new ArticleBuilder().paragraph("🗾🗾 A map. Iturup.").build(About.titled("Maps"));
    int at = article.plainText().indexOf("Iturup");
    Lesson lesson =
        new Lesson(List.of(Step.of(new Step.Text(TextRange.of(at, at + "Iturup.".length())))));

    String json = LessonText.write(lesson, article);

    assertThat(json).contains("\"start\": 10", "\"end\": 17");
    assertThat(LessonText.read(json, "x", article).lesson()).contains(lesson);
  }

  private static Article pictured(String opening, String... names) {
    ArticleBuilder builder = new ArticleBuilder().paragraph(opening);
    for (String name : names) {
      ImageSource image = new ImageSource.Held(name, new byte[0]);
      builder.add(new Block.Figure(builder.text("Caption of " + name), image, "words"));
    }
    return builder.build(About.titled("Pictures"));
  }

  private static List<String> names(LoadedLesson loaded) {
    return loaded.lesson().orElseThrow().steps().stream()
        .map(Step::content)
        .map(content -> content instanceof Step.Picture(var figure) ? figure.image().name() : "-")
        .toList();
  }

  @Test
  void picturesAreFoundByTheirNamesAndElseByTheirCaptions() {
    Article before = pictured("Words.", "a.png", "b.png", "c.png");
    List<Step> pictures =
        before.blocks().stream()
            .filter(Block.Figure.class::isInstance)
            .map(block -> Step.of(new Step.Picture((Block.Figure) block)))
            .toList();
    String json = LessonText.write(new Lesson(pictures), before);

    assertThat(LessonText.read(json, "x", before).lesson()).contains(new Lesson(pictures));
    assertThat(names(LessonText.read(json, "x", pictured("More words.", "c.png", "a.png"))))
        .containsExactly("a.png", "c.png");
    String renamed = json.replace("\"picture\": \"b.png\"", "\"picture\": \"x.png\"");
    assertThat(renamed).isNotEqualTo(json);
    assertThat(names(LessonText.read(renamed, "x", before)))
        .containsExactly("a.png", "b.png", "c.png");
  }

  @Test
  void aLessonSavedWhenCaptionsWereStepsHasThePictures() {
    Article article = pictured("Words.", "a.png");
    TextRange caption = rangeOf("Caption of a.png", article);
    String old = LessonText.write(new Lesson(List.of(Step.of(new Step.Text(caption)))), article);

    assertThat(names(LessonText.read(old, "x", article))).containsExactly("a.png");
  }

  @Test
  void stepsFollowTheirWordsWhenTheArticleChanges() {
    Article before = reading.article();
    Article after =
        new ArticleBuilder()
            .paragraph("A new opening. Nothing is said here.")
            .paragraph("Iturup is the largest island. Kunashir is one of them.")
            .build(before.about());
    String json = LessonText.write(LessonMaker.of(reading), before);

    LoadedLesson loaded = LessonText.read(json, "lesson.json", after);

    assertThat(loaded.lesson().orElseThrow().steps().stream().map(Step::content))
        .containsExactly(
            new Step.Title(),
            new Step.Text(rangeOf("Iturup is the largest island.", after)),
            new Step.Text(rangeOf("Kunashir is one of them.", after)));
    assertThat(loaded.problems())
        .singleElement()
        .isEqualTo(
            new LessonProblem.Lost(
                "lesson.json", 4, "Kunashir lies south of Iturup. Nothing is said here."));
  }

  @Test
  void aDamagedFileIsToldAndAMissingOneIsNone() throws IOException {
    Path file = folder.resolve("a.lesson.json");

    assertThat(LessonFile.read(file, reading.article())).isEqualTo(LoadedLesson.NONE);
    for (String text : List.of("", "{", "[]", "{\"format\": \"mapside-lesson\"}", "{\"a\": 1}")) {
      Files.writeString(file, text);
      LoadedLesson loaded = LessonFile.read(file, reading.article());
      assertThat(loaded.lesson()).isEmpty();
      assertThat(loaded.problems()).containsExactly(new LessonProblem.Damaged(file.toString()));
    }
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    Path file = folder.resolve("a.lesson.json");
    Files.createDirectory(file);
    Files.writeString(file.resolve("kept"), "x");

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> LessonFile.write(file, edited(), reading.article()))
        .isInstanceOf(IOException.class);
    assertThat(file.resolve("kept")).exists();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aStepThatWasAddedGoesForGoodAndOthersCanBeTakenInAgain() {
    Lesson made = LessonMaker.of(reading);
    Lesson more = made.adding(1, Step.of(new Step.Own("Mine", List.of())));

    assertThat(more.dropping(1)).isEqualTo(made);
    assertThat(made.dropping(1).walk()).hasSize(made.steps().size() - 1);
    assertThat(made.dropping(1).steps()).hasSameSizeAs(made.steps());
  }

  private static TextRange rangeOf(String words, Article article) {
    int at = article.plainText().indexOf(words);
    return TextRange.of(at, at + words.length());
  }
}
