package mapside.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of the list of places says can be read whole. */
class PlaceCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ja"})
  void noLineIsCutInANarrowList(String language) throws Exception {
    OnFx.run(
        () -> {
          PlacesView list =
              new PlacesView(
                  new ReadingSession(Readings.kurils()), Messages.of(Locale.of(language)));
          Stage stage = new Stage();
          stage.setScene(new Scene(list, 200, 500));
          stage.show();
          list.applyCss();
          list.layout();

          List<Label> lines =
              List.of(".place-kind", ".place-name").stream()
                  .flatMap(line -> list.lookupAll(line).stream())
                  .map(Label.class::cast)
                  .filter(line -> !line.getText().isEmpty())
                  .toList();
          assertThat(lines).hasSizeGreaterThan(4);
          for (Label line : lines) {
            Node shown = line.lookup(".text");
            assertThat(((Text) shown).getText()).isEqualTo(line.getText());
            assertThat(shown.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(170);
          }
          stage.close();
        });
  }
}
