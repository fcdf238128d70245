package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import mapside.fixture.Readings;
import org.junit.jupiter.api.Test;

/** Words are found, counted, drawn and gone to. */
class ReaderFindTest extends ReaderStage {

  @Test
  void hitsAreCountedWhileTyping() {
    open(Readings.kurils());
    run(view::openFind);

    robot.write("KUNA");
    awaitRest();

    assertThat(label("find-count")).isEqualTo("1 of 2");
    assertThat(drawn(Band.Kind.FOUND_ACTIVE)).containsExactly("Kuna");
    assertThat(drawn(Band.Kind.FOUND)).containsExactly("Kuna");
  }

  @Test
  void whatIsNotThereIsSaid() {
    open(Readings.kurils());
    run(view::openFind);

    robot.write("Atlantis");
    awaitRest();

    assertThat(label("find-count")).isEqualTo("Not found");
  }

  @Test
  void enterGoesOnAndComesRoundAndEscapeGivesTheKeyboardBack() {
    open(Readings.kurils());
    run(view::requestFocus);
    run(view::openFind);
    robot.write("island");
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(label("find-count")).isEqualTo("2 of 2");

    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(label("find-count")).isEqualTo("1 of 2");

    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    awaitRest();
    assertThat(label("find-count")).isEqualTo("2 of 2");

    robot.type(KeyCode.ESCAPE);
    awaitRest();
    assertThat(drawn(Band.Kind.FOUND)).isEmpty();
    assertThat(view.lookup(".find-bar").isVisible()).isFalse();
    assertThat(view.getScene().getFocusOwner()).isSameAs(view.column());
  }

  @Test
  void aHitFarAwayIsScrolledTo() {
    open(LongReadings.paragraphs(2000));
    run(view::openFind);

    robot.write("part 1990.");
    awaitRest();

    assertThat(drawn(Band.Kind.FOUND_ACTIVE)).containsExactly("part 1990.");
    assertThat(heightOf(at("part 1990."))).isBetween(60.0, HEIGHT - 60);
  }

  @Test
  void capitalsAccentsAndQuotationMarksDoNotMatter() {
    Finder finder = new Finder();
    finder.setText("La Pérouse’s strait, LA PEROUSE");

    finder.find("pérouse", 0);
    assertThat(finder.count()).isEqualTo(2);

    finder.find("perouse's", 0);
    assertThat(finder.count()).isEqualTo(1);
  }

  @Test
  void findingStartsFromWhereTheReaderIs() {
    Finder finder = new Finder();
    finder.setText("one two one two one");

    finder.find("one", 5);

    assertThat(finder.activeIndex()).isEqualTo(1);
    finder.find("one", 17);
    assertThat(finder.activeIndex()).isZero();
  }
}
