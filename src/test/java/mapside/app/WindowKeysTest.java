package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.messages.Messages;
import mapside.places.PlacesView;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // made before each test, on the JavaFX thread
class WindowKeysTest {

  private final ReadingSession session = new ReadingSession(Readings.kurils());
  private final AtomicInteger cards = new AtomicInteger();
  private Stage stage;
  private Node list;
  private boolean isAway;

  @BeforeEach
  void showTheListOfPlaces() throws Exception {
    OnFx.run(
        () -> {
          PlacesView places = new PlacesView(session, Messages.of(Locale.UK));
          places.getStyleClass().add("mapside-window");
          places.getStylesheets().add(palette());
          Scene scene = new Scene(places, 300, 400);
          HeaderBar.Verbs verbs =
              new HeaderBar.Verbs(
                  () -> {},
                  () -> {},
                  () -> {},
                  () -> {},
                  () -> {},
                  () -> {},
                  cards::incrementAndGet,
                  () -> {},
                  () -> {},
                  () -> {},
                  () -> {},
                  () -> false,
                  part -> {});
          WindowKeys.install(
              scene,
              session,
              new Appearance(),
              verbs,
              new SimpleBooleanProperty(true),
              new SimpleBooleanProperty(),
              () -> isAway);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          places.applyCss();
          places.layout();
          list =
              places.getChildren().stream()
                  .filter(ListView.class::isInstance)
                  .findFirst()
                  .orElseThrow();
          list.requestFocus();
        });
  }

  @AfterEach
  void closeIt() throws Exception {
    OnFx.run(stage::close);
  }

  @Test
  void theKeysOfTheWindowHoldInTheListOfPlacesToo() throws Exception {
    OnFx.run(() -> session.select(Readings.KUNASHIR));
    int first = session.selection().active();

    press(KeyCode.N);
    assertThat(session.selection().active()).isNotEqualTo(first);
    press(KeyCode.F2);
    assertThat(cards).hasValue(1);
    press(KeyCode.ESCAPE);
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void keysOfTheArticleDoNothingWhileItIsNotShown() throws Exception {
    OnFx.run(() -> session.select(Readings.KUNASHIR));
    int first = session.selection().active();
    isAway = true;

    for (KeyCode key : List.of(KeyCode.N, KeyCode.F2, KeyCode.ESCAPE, KeyCode.E)) {
      press(key);
    }
    assertThat(session.selection().active()).isEqualTo(first);
    assertThat(cards).hasValue(0);
    assertThat(session.review().subject()).isEmpty();
  }

  private static String palette() {
    return String.valueOf(WindowKeys.class.getResource("palette.css"));
  }

  private void press(KeyCode code) throws Exception {
    OnFx.run(
        () ->
            Event.fireEvent(
                list,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }
}
