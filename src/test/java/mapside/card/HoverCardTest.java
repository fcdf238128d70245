package mapside.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // made before each test, on the JavaFX thread
class HoverCardTest {

  private final ReadingSession session = new ReadingSession(Readings.kurils());
  private Stage stage;
  private Scene scene;
  private HoverCard card;

  @BeforeEach
  void showAWindow() throws Exception {
    OnFx.run(
        () -> {
          stage = new Stage();
          Pane root = new Pane();
          root.getStyleClass().add("mapside-window");
          root.getStylesheets().add(palette());
          scene = new Scene(root, 600, 400);
          stage.setScene(scene);
          card = HoverCard.install(scene, session, Messages.of(Locale.UK));
          stage.show();
          stage.requestFocus();
        });
  }

  private static String palette() {
    return String.valueOf(HoverCard.class.getResource("/mapside/app/palette.css"));
  }

  @AfterEach
  void closeIt() throws Exception {
    OnFx.run(stage::close);
  }

  @Test
  void theCardComesAMomentAfterThePointerAndGoesWithIt() throws Exception {
    OnFx.run(
        () -> {
          session.hover(Optional.of(Readings.ITURUP));
          assertThat(card.isShowing()).as("at once").isFalse();
        });
    OnFx.await(card::isShowing);
    OnFx.run(() -> session.hover(Optional.empty()));

    OnFx.await(() -> !card.isShowing());
  }

  @Test
  void aNameWithoutAPlaceHasACardToo() throws Exception {
    OnFx.run(() -> session.hoverName("Lake Zorbin"));
    OnFx.await(card::isShowing);
    OnFx.run(
        () -> {
          session.hover(Optional.of(Readings.ITURUP));
          assertThat(card.isShowing()).as("when the pointer is elsewhere").isFalse();
          session.selectUnplaced("Lake Zorbin");
          card.showSelected();
          assertThat(card.isShowing()).as("by the keyboard").isTrue();
        });
  }

  @Test
  void aCardAtThePointerCanBeReachedAndCorrectsTheNameItTellsOf() throws Exception {
    int offset = session.reading().article().plainText().indexOf("Iturup");
    OnFx.run(
        () -> {
          session.hover(Optional.of(Readings.ITURUP));
          session.hoverAt(offset);
        });
    OnFx.await(card::isShowing);
    Button button =
        OnFx.call(
            () ->
                Window.getWindows().stream()
                    .filter(Popup.class::isInstance)
                    .map(window -> window.getScene().getRoot().lookup(".card-button"))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow());
    OnFx.run(
        () -> {
          session.hover(Optional.empty());
          button.fire();
        });

    assertThat(OnFx.call(card::isShowing)).isFalse();
    assertThat(session.review().subject().orElseThrow().range().start()).isEqualTo(offset);
  }

  @Test
  void escHidesTheCardAndDoesNothingElse() throws Exception {
    List<KeyCode> heard = new ArrayList<>();
    OnFx.run(
        () -> {
          scene.setOnKeyPressed(event -> heard.add(event.getCode()));
          session.select(Readings.KUNASHIR);
          card.showSelected();
          scene.getRoot().fireEvent(pressed(KeyCode.ESCAPE));
          assertThat(card.isShowing()).isFalse();
          assertThat(heard).as("by the window").isEmpty();
          scene.getRoot().fireEvent(pressed(KeyCode.ESCAPE));
        });
    assertThat(heard).containsExactly(KeyCode.ESCAPE);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @Test
  void theSelectedPlaceIsShownByTheKeyboardUntilTheNextKey() throws Exception {
    OnFx.run(
        () -> {
          card.showSelected();
          assertThat(card.isShowing()).as("with nothing selected").isFalse();
          session.select(Readings.KUNASHIR);
          card.showSelected();
          assertThat(card.isShowing()).isTrue();
          scene.getRoot().fireEvent(pressed(KeyCode.N));
          assertThat(card.isShowing()).as("after a key").isFalse();
        });
  }
}
