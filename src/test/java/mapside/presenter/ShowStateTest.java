package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.lesson.Lesson;
import mapside.lesson.LessonMaker;
import mapside.lesson.Step;
import mapside.messages.Messages;
import mapside.place.Names;
import mapside.place.Territory;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import org.junit.jupiter.api.Test;

class ShowStateTest {

  private static final GeoPoint HERE = GeoPoint.ofLatLon(44, 146);
  private static final GeoPoint THERE = GeoPoint.ofLatLon(45, 147);

  private final Lesson lesson = LessonMaker.of(Readings.kurils());

  @Test
  void theWalkGoesThroughWhatIsNotLeftOutAndStopsAtItsEnds() {
    Walk walk = new Walk(lesson.dropping(1));

    walk.previous();
    assertThat(walk.step()).isEqualTo(lesson.steps().getFirst());
    walk.next();
    assertThat(walk.step()).isEqualTo(lesson.steps().get(2));
    walk.goTo(99);
    assertThat(walk.step()).isEqualTo(lesson.steps().getLast());
    assertThat(walk.following()).isEmpty();
    walk.next();
    assertThat(walk.indexProperty().get()).isEqualTo(walk.size() - 1);
  }

  @Test
  void aHeldStepWaitsForASecondPress() {
    Walk walk = new Walk(lesson.with(0, lesson.steps().getFirst().held(true)));

    walk.next();
    assertThat(walk.waitingProperty().get()).isTrue();
    assertThat(walk.indexProperty().get()).isZero();
    walk.next();
    assertThat(walk.waitingProperty().get()).isFalse();
    assertThat(walk.indexProperty().get()).isEqualTo(1);
  }

  @Test
  void theSameStepStaysShownWhenTheLessonChanges() {
    Walk walk = new Walk(lesson);
    walk.goTo(3);
    Step shown = walk.step();

    walk.move(3, 1);
    assertThat(walk.step()).isEqualTo(shown);
    assertThat(walk.indexProperty().get()).isEqualTo(1);
    walk.replace(1, shown.withNote("Slowly."));
    assertThat(walk.step().note()).isEqualTo("Slowly.");
    walk.move(0, 4);
    assertThat(walk.indexProperty().get()).as("one before it went behind it").isZero();
    walk.move(4, 0);
    assertThat(walk.indexProperty().get()).isEqualTo(1);
    walk.add(1, Step.of(new Step.Own("New", List.of())));
    assertThat(walk.step().note()).isEqualTo("Slowly.");
    walk.toggleDropped(1);
    assertThat(walk.step().note()).as("what was added is gone").isEqualTo("Slowly.");
    assertThat(walk.place()).isEqualTo(1);
  }

  @Test
  void aLessonShowsSomething() {
    Walk walk = new Walk(new Lesson(List.of(lesson.steps().getFirst())));

    walk.toggleDropped(0);

    assertThat(walk.size()).isEqualTo(1);
  }

  @Test
  void twoStepsThatSayTheSameAreToldApart() {
    Step same = lesson.steps().get(2);
    Walk walk = new Walk(new Lesson(List.of(same, lesson.steps().get(3), same)));

    walk.goToPlace(2);
    walk.replace(2, same.withNote("The second."));

    assertThat(walk.step().note()).isEqualTo("The second.");
    assertThat(walk.lessonProperty().get().steps().getFirst().note()).isEmpty();
    walk.move(2, 1);
    assertThat(walk.indexProperty().get()).isEqualTo(1);
    assertThat(walk.step().note()).isEqualTo("The second.");
    walk.toggleDropped(0);
    assertThat(walk.indexProperty().get()).isZero();
    assertThat(walk.numberOf(2)).isEqualTo(2);
    walk.goToPlace(0);
    assertThat(walk.place()).as("it is left out").isEqualTo(1);
  }

  @Test
  void strokesAreTakenBackAndGoWithTheNextStepUnlessKept() {
    Ink ink = new Ink();
    ink.toolProperty().set(Ink.Tool.PEN);
    ink.begin(HERE);
    ink.leadTo(THERE);
    ink.toolProperty().set(Ink.Tool.ARROW);
    ink.begin(HERE);
    ink.leadTo(THERE);
    ink.leadTo(HERE);

    assertThat(ink.strokesProperty().get())
        .containsExactly(
            new Ink.Stroke(Ink.Tool.PEN, List.of(HERE, HERE, THERE)),
            new Ink.Stroke(Ink.Tool.ARROW, List.of(HERE, HERE)));
    ink.undo();
    assertThat(ink.strokesProperty().get()).hasSize(1);
    ink.keptProperty().set(true);
    ink.turn();
    assertThat(ink.strokesProperty().get()).hasSize(1);
    ink.keptProperty().set(false);
    ink.turn();
    assertThat(ink.strokesProperty().get()).isEmpty();
    ink.undo();
  }

  @Test
  void theTimerStopsGoesOnAndIsPutBack() {
    AtomicLong now = new AtomicLong(1_000_000);
    Timer timer = new Timer(() -> Instant.ofEpochMilli(now.get()));

    assertThat(timer.text()).isEqualTo("0:00");
    timer.toggle();
    now.addAndGet(65_000);
    assertThat(timer.text()).isEqualTo("1:05");
    timer.toggle();
    now.addAndGet(10_000);
    assertThat(timer.text()).isEqualTo("1:05");
    timer.toggle();
    now.addAndGet(3_600_000);
    assertThat(timer.text()).isEqualTo("1:01:05");
    timer.reset();
    assertThat(timer.text()).isEqualTo("0:00");
    assertThat(timer.isRunning()).isTrue();
  }

  @Test
  void escapeTakesBackAComparedSizeTogetherWithItsLine() {
    Show show =
        new Show(new ReadingSession(Readings.kurils()), lesson, new Room(), Messages.of(Locale.UK));
    double[] triangle = {145, 43, 146, 44, 146, 43, 145, 43};
    Shape.Area outline =
        new Shape.Area(List.of(new Shape.Polygon(new Shape.Ring(triangle), List.of())));
    show.audience()
        .tools()
        .compare(new Territory("triangle", Names.ofEnglish("Triangle"), outline), HERE);
    show.tell("As large as that.");

    assertThat(show.end()).isTrue();
    assertThat(show.toldProperty().get()).isEmpty();
    assertThat(show.audience().tools().end()).as("something is compared still").isFalse();
    show.tell("Names in another language.");
    assertThat(show.end()).isTrue();
    assertThat(show.end()).isFalse();
  }

  @Test
  void aLessonThatIsOnlyPreparedHasTheTeachersMapGoBackToTheStep() {
    Show show =
        new Show(new ReadingSession(Readings.kurils()), lesson, new Room(), Messages.of(Locale.UK));
    CameraState desk = show.desk().camera();
    desk.resize(500, 400);
    for (int step = 0; step < show.walk().size(); step++) {
      show.walk().goTo(step);
      if (step > 0 && show.placesOf(show.walk().step()).isEmpty()) {
        continue;
      }
      Camera there = desk.goal();
      show.maps().part();
      desk.move(new Camera(GeoPoint.ofLatLon(-30, 10), 4));
      show.maps().join();

      assertThat(desk.goal()).as("step %s", step + 1).isEqualTo(there);
    }
  }

  @Test
  void theRoomStaysWithinWhatMakesSense() {
    Room room = new Room();
    for (int i = 0; i < 50; i++) {
      room.enlarge();
      room.widenMap();
    }
    assertThat(room.textScaleProperty().get()).isEqualTo(2.5);
    assertThat(room.mapShareProperty().get()).isEqualTo(0.8);
    for (int i = 0; i < 100; i++) {
      room.shrink();
      room.narrowMap();
    }
    assertThat(room.textScaleProperty().get()).isEqualTo(0.6);
    assertThat(room.mapShareProperty().get()).isEqualTo(0.3);
  }
}
