package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import mapside.lesson.Step;
import mapside.link.LinkedArticle;
import mapside.place.Language;
import mapside.place.PlaceId;
import mapside.presenter.Presentation;
import mapside.presenter.ShowEye;
import mapside.presenter.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole lesson, given by the keyboard. */
class WindowLessonTest extends WindowStage {

  @TempDir private Path folder;

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  private Presentation begin(KeyCode... keys) {
    robot.push(keys);
    await("a lesson", () -> lessons().given().isPresent());
    return fx(() -> lessons().given().orElseThrow());
  }

  @Test
  void aWholeLessonIsGivenByTheKeyboard() {
    Presentation lesson = begin(KeyCode.F5);
    await("the audience's map at rest", () -> ShowEye.isAtRest(lesson));
    assertThat(fx(() -> ShowEye.audience(lesson).isFullScreen())).isTrue();
    assertThat(words(lesson)).startsWith("Why Japan and Russia still have no peace treaty");

    for (int i = 0; i < 10; i++) {
      robot.type(i % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.SPACE);
    }
    assertThat(index(lesson)).isEqualTo(10);
    assertThat(fx(() -> lesson.show().audience().selection().places())).isNotEmpty();
    robot.type(KeyCode.PAGE_UP);
    assertThat(index(lesson)).isEqualTo(9);

    robot.type(KeyCode.B);
    assertThat(fx(() -> ShowEye.blank(lesson))).isEqualTo("BLACK");
    robot.type(KeyCode.B);
    robot.type(KeyCode.W);
    assertThat(fx(() -> ShowEye.blank(lesson))).isEqualTo("WHITE");
    robot.type(KeyCode.ESCAPE);
    assertThat(fx(() -> ShowEye.blank(lesson))).isEqualTo("NONE");

    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.ENTER);
    assertThat(words(lesson)).startsWith("Iturup, Etorofu to the Japanese");
    robot.type(KeyCode.L);
    assertThat(fx(() -> lesson.show().audience().mapChoices().namingProperty().get().languages()))
        .containsExactly(Language.RUSSIAN);
    robot.type(KeyCode.Y);
    assertThat(fx(() -> lesson.show().audience().mapChoices().bordersProperty().get().code()))
        .isEqualTo("1855");
    robot.type(KeyCode.S);
    await(
        "an outline laid over",
        () -> lesson.show().audience().tools().comparisonProperty().get().isPresent());
    robot.type(KeyCode.F1);
    assertThat(fx(() -> ShowEye.isListOfKeysShown(lesson))).isTrue();
    robot.type(KeyCode.F1);

    hold(lesson);
    draw(lesson);
    playRound(lesson);

    robot.type(KeyCode.END);
    assertThat(index(lesson)).isEqualTo(fx(() -> lesson.show().walk().size()) - 1);
    robot.type(KeyCode.HOME);
    assertThat(index(lesson)).isZero();
    robot.type(KeyCode.ESCAPE);
    await("the end", () -> lessons().given().isEmpty());
    assertThat(fx(() -> ShowEye.audience(lesson).isShowing())).isFalse();
    assertThat(fx(() -> stage.isShowing())).isTrue();
  }

  @Test
  void nothingHoldsALessonThatWasLeft() {
    WeakReference<Presentation> left = giveAndLeave();

    await(
        "the end of what it held",
        () -> {
          System.gc();
          return left.refersTo(null);
        });
  }

  private WeakReference<Presentation> giveAndLeave() {
    Presentation lesson = begin(KeyCode.F5);
    await("the audience's map at rest", () -> ShowEye.isAtRest(lesson));
    robot.type(KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
    await("the end", () -> lessons().given().isEmpty());
    return new WeakReference<>(lesson);
  }

  private void hold(Presentation lesson) {
    Point2D middle = fx(() -> ShowEye.middleOfMap(lesson));
    int before = index(lesson);
    robot.moveTo(middle).press(MouseButton.PRIMARY);
    await("a magnifying glass", () -> ShowEye.isMagnified(lesson));
    robot.release(MouseButton.PRIMARY);
    assertThat(fx(() -> ShowEye.isMagnified(lesson))).isFalse();
    assertThat(index(lesson)).as("no click").isEqualTo(before);
  }

  private void draw(Presentation lesson) {
    robot.type(KeyCode.A);
    Point2D middle = fx(() -> ShowEye.middleOfMap(lesson));
    robot.drag(middle.getX() - 60, middle.getY()).dropTo(middle.getX() + 60, middle.getY() + 30);
    assertThat(fx(() -> ShowEye.strokes(lesson))).hasSize(1);
    assertThat(fx(() -> ShowEye.drawnStrokes(lesson))).isEqualTo(1);
    robot.type(KeyCode.Z);
    assertThat(fx(() -> ShowEye.strokes(lesson))).isEmpty();
    robot.drag(middle.getX(), middle.getY()).dropTo(middle.getX() + 40, middle.getY());
    robot.type(KeyCode.A, KeyCode.RIGHT);
    assertThat(fx(() -> ShowEye.strokes(lesson))).as("gone with the step").isEmpty();
  }

  private void playRound(Presentation lesson) {
    robot.type(KeyCode.Q);
    int answered = 0;
    while (!fx(() -> ShowEye.asked(lesson)).equals("Over") && answered < 20) {
      switch (fx(() -> ShowEye.asked(lesson))) {
        case "WhereIs" -> robot.type(KeyCode.RIGHT, KeyCode.UP, KeyCode.ENTER);
        case "WhichIs" -> robot.type(KeyCode.DOWN, KeyCode.ENTER);
        default -> {
          robot.push(KeyCode.SHIFT, KeyCode.DOWN);
          robot.type(KeyCode.ENTER);
        }
      }
      assertThat(fx(() -> ShowEye.verdict(lesson))).isNotBlank();
      robot.type(KeyCode.SPACE);
      answered++;
    }
    assertThat(answered).isEqualTo(8);
    assertThat(fx(() -> ShowEye.question(lesson))).endsWith("of 24 points");
    robot.type(KeyCode.ESCAPE);
    assertThat(fx(() -> ShowEye.asked(lesson))).isEmpty();
  }

  @Test
  void whatIsPreparedIsSavedAndThereNextTime() throws Exception {
    Presentation lesson = begin(KeyCode.SHIFT, KeyCode.F5);
    assertThat(fx(() -> ShowEye.hasAudience(lesson))).as("nobody is there to see").isFalse();
    run(
        () -> {
          lesson.show().walk().replace(0, lesson.show().walk().step().withNote("Say hello."));
          lesson.show().walk().toggleDropped(1);
        });
    int size = fx(() -> lesson.show().walk().size());
    robot.type(KeyCode.ESCAPE);
    await("the end", () -> lessons().given().isEmpty());
    Path file = fx(this::lessonFile);
    awaitFile(file);

    Presentation again = begin(KeyCode.F5);
    Step first = fx(() -> again.show().walk().step());
    assertThat(first.note()).isEqualTo("Say hello.");
    assertThat(fx(() -> again.show().walk().size())).isEqualTo(size);
    assertThat(file.getParent())
        .as("nothing is written beside what ships")
        .isNotEqualTo(Assets.find().article().getParent());
    run(again::end);
  }

  @Test
  void aLessonThatWasChangedGoesAlongInAParcel() throws Exception {
    Presentation lesson = begin(KeyCode.SHIFT, KeyCode.F5);
    run(
        () -> {
          Walk walk = lesson.show().walk();
          walk.toggleDropped(1);
          walk.add(2, Step.of(new Step.Own("Look!", List.of(PlaceId.of("iturup")))));
          walk.move(6, 3);
          walk.replace(4, walk.lessonProperty().get().steps().get(4).held(true));
          walk.replace(0, walk.lessonProperty().get().steps().getFirst().withNote("Say hello."));
        });
    List<String> changed = fx(() -> steps(lesson));
    robot.type(KeyCode.ESCAPE);
    await("the end", () -> lessons().given().isEmpty());
    Path file = fx(this::lessonFile);
    awaitFile(file);
    Path parcel = folder.resolve("handed on.mapside");
    run(() -> window().handOn(parcel));
    await("the file", () -> Files.exists(parcel));
    Files.delete(file);
    LinkedArticle before = reading();

    drop(parcel);
    await("the article of the parcel", () -> reading() != before);
    Presentation again = begin(KeyCode.SHIFT, KeyCode.F5);

    assertThat(fx(() -> steps(again))).isEqualTo(changed).hasSizeGreaterThan(20);
    run(again::end);
  }

  /** All that is kept of each step; pictures lie elsewhere once they were unpacked. */
  private static List<String> steps(Presentation lesson) {
    return lesson.show().walk().lessonProperty().get().steps().stream()
        .map(
            step ->
                (step.content() instanceof Step.Picture picture
                        ? picture.figure().range()
                        : step.content())
                    + " "
                    + List.of(step.note(), step.isHeld(), step.isDropped()))
        .toList();
  }

  private void awaitFile(Path file) {
    await(
        "a saved lesson",
        () -> {
          try {
            return Files.exists(file)
                && Files.readString(file).contains("Say hello.")
                && Files.readString(file).contains("dropped");
          } catch (java.io.IOException e) {
            return false;
          }
        });
  }

  private int index(Presentation lesson) {
    return fx(() -> lesson.show().walk().indexProperty().get());
  }

  private String words(Presentation lesson) {
    return fx(() -> ShowEye.words(lesson));
  }
}
