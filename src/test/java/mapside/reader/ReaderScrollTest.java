package mapside.reader;

import static mapside.fixture.Readings.ITURUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import mapside.fixture.Readings;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

/** The text moves to what is selected, and stays where it is otherwise. */
class ReaderScrollTest extends ReaderStage {

  @Test
  void theTextGlidesToThePassageAThirdFromTheTop() {
    open(LongReadings.paragraphs(200));
    run(() -> session.select(ITURUP));
    run(() -> session.goToPassage(9));
    awaitRest();

    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Iturup came into sight in part 100.");
    assertThat(heightOf(at("Iturup came into sight in part 100.")))
        .isCloseTo(HEIGHT / 3, within(4.0));
  }

  @Test
  void aGlideIsReplacedByTheNextOne() {
    open(LongReadings.paragraphs(200));
    run(() -> session.select(ITURUP));
    run(() -> session.goToPassage(19));
    run(() -> session.goToPassage(4));
    awaitRest();

    assertThat(heightOf(at("Iturup came into sight in part 50.")))
        .isCloseTo(HEIGHT / 3, within(4.0));
  }

  @Test
  void whatCanBeReadAlreadyDoesNotMove() {
    open(Readings.kurils());
    double before = heightOf(at("The Southern Kurils"));

    run(() -> session.select(Readings.SOUTHERN_KURILS));
    awaitRest();

    assertThat(heightOf(at("The Southern Kurils"))).isEqualTo(before);
  }

  @Test
  void nothingJumpsWhenHeightsTurnOutOtherwise() {
    open(LongReadings.paragraphs(400));
    run(() -> view.column().moveTo(view.column().spotAt(9000)));
    awaitRest();
    int offset = fx(() -> view.visibleRange().start() + 400);
    double before = heightOf(offset);

    for (int i = 0; i < 10; i++) {
      run(() -> view.scroller().scrollBy(-20));
      awaitRest();
    }

    assertThat(heightOf(offset)).isCloseTo(before + 200, within(1.0));
  }

  @Test
  void largerTextKeepsTheReadingPlace() {
    open(LongReadings.paragraphs(400));
    run(() -> view.column().moveTo(view.column().spotAt(9000)));
    awaitRest();
    TextRange before = fx(view::visibleRange);

    run(() -> appearance.setTextSize(26));
    awaitRest();
    TextRange larger = fx(view::visibleRange);
    run(() -> appearance.setTextSize(17));
    awaitRest();

    assertThat(larger.start()).isCloseTo(before.start(), within(80));
    assertThat(larger.length()).isLessThan(before.length());
    assertThat(fx(view::visibleRange).start()).isCloseTo(before.start(), within(80));
  }

  @Test
  void keysScrollToTheEndAndBack() {
    open(LongReadings.paragraphs(300));
    run(view::requestFocus);
    int length = session.reading().article().plainText().length();

    robot.type(KeyCode.END);
    awaitRest();
    assertThat(fx(view::visibleRange).end()).isEqualTo(length);

    robot.type(KeyCode.HOME);
    awaitRest();
    assertThat(fx(view::visibleRange).start()).isZero();

    robot.type(KeyCode.SPACE);
    awaitRest();
    assertThat(fx(view::visibleRange).start()).isPositive();
  }

  @Test
  void anotherArticleIsShownFromItsTop() {
    open(LongReadings.paragraphs(100));
    run(() -> view.scroller().scrollBy(3000));
    awaitRest();

    run(() -> session.open(Readings.kurils()));
    awaitRest();

    assertThat(fx(view::visibleRange))
        .isEqualTo(TextRange.of(0, session.reading().article().plainText().length()));
  }

  @Test
  void aLongArticleHasFewNodesWhereverItIs() {
    open(LongReadings.paragraphs(12_000));
    assertThat(session.reading().article().plainText().length()).isGreaterThan(2_000_000);

    for (double part = 0; part <= 1; part += 0.2) {
      double y = part;
      run(() -> view.column().moveTo(view.column().spotAt(y * view.column().lowestTop())));
      awaitRest();
      assertThat(view.column().views().size()).isBetween(2, 20);
      assertThat(view.column().getChildrenUnmodifiable()).hasSizeLessThan(120);
    }
    assertThat(fx(view::visibleRange).end())
        .isEqualTo(session.reading().article().plainText().length());
  }

  @Test
  void whatComesBackOnTheScreenIsTheSameAndShowsWhatWasSelectedMeanwhile() {
    open(LongReadings.paragraphs(40));
    Spot part10 = new Spot(10, 0);
    run(() -> view.column().moveTo(part10));
    awaitRest();
    PieceView first = fx(() -> view.column().views().iterator().next());
    run(() -> view.column().moveTo(view.column().spotAt(view.column().lowestTop())));
    awaitRest();
    assertThat(first.isVisible()).isFalse();

    run(() -> session.select(ITURUP));
    run(() -> view.column().moveTo(part10));
    awaitRest();

    assertThat(view.column().views()).contains(first);
    assertThat(first.isVisible()).isTrue();
    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Iturup came into sight in part 10.");
  }

  @Test
  void whatIsNearTheScreenIsMadeOneByOne() {
    open(LongReadings.paragraphs(40));

    // In one step, because the view makes them by itself before long.
    run(
        () -> {
          Column column = view.column();
          int before = column.getChildrenUnmodifiable().size();
          assertThat(column.makeAhead()).isTrue();
          assertThat(column.getChildrenUnmodifiable()).hasSize(before + 1);
          for (int i = 0; i < before + 40 && column.makeAhead(); i++) {
            assertThat(column.views()).hasSizeLessThan(20);
          }
          assertThat(column.makeAhead()).isFalse();
        });
  }

  @Test
  void oneEndlessParagraphIsShownPieceByPiece() {
    open(LongReadings.oneParagraph(2_000_000));

    run(() -> session.select(ITURUP));
    awaitRest();

    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Then came Iturup.");
    assertThat(view.column().views().size()).isBetween(1, 4);
  }

  @Test
  void theStripHasATickForEachPassageAndLeadsThere() {
    open(LongReadings.paragraphs(40));
    run(() -> session.select(ITURUP));
    awaitRest();
    PassageStrip strip = (PassageStrip) view.lookup(".passage-strip");

    assertThat(fx(strip::tickCount)).isEqualTo(4 + 1);
    double third = fx(() -> strip.tickOf(2));
    robot.clickOn(fx(() -> strip.localToScreen(6, third)));
    awaitRest();

    assertThat(session.selection().active()).isEqualTo(2);
    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Iturup came into sight in part 30.");
  }
}
