package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import mapside.fixture.OnFx;
import mapside.messages.Messages;
import org.junit.jupiter.api.Test;

/** However much is told, the newest is seen. */
class MessageBandTest {

  @Test
  void theNewestComesFirstAndTheOldestWait() throws Exception {
    OnFx.run(
        () -> {
          MessageBand band = new MessageBand(Messages.of(Locale.ENGLISH));
          List.of("one", "two", "three", "four", "five").forEach(band::add);

          assertThat(shown(band)).containsExactly("five", "four", "three", "2 more messages");

          band.add("one");
          assertThat(shown(band)).containsExactly("one", "five", "four", "2 more messages");
        });
  }

  @Test
  void everyMessageCanBeReadWhole() throws Exception {
    OnFx.run(
        () -> {
          MessageBand band = new MessageBand(Messages.of(Locale.ENGLISH));
          String faults =
              IntStream.range(0, 60).mapToObj(i -> "fault " + i).collect(Collectors.joining("\n"));
          band.add(faults);
          List.of("one", "two", "three", "four").forEach(band::add);
          Stage stage = new Stage();
          stage.setScene(new Scene(band, 500, 400));
          stage.show();

          ((Button) ((HBox) band.getChildren().getLast()).getChildren().getFirst()).fire();
          band.applyCss();
          band.layout();
          ToggleButton more = (ToggleButton) band.lookup(".toggle-button");
          more.fire();
          band.applyCss();
          band.layout();

          assertThat(band.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
              .contains("one", "two", "three", "four", faults);
          assertThat(band.prefHeight(500)).as("not the whole window").isLessThan(340);
          more.fire();
          assertThat(band.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
              .contains("fault 0")
              .doesNotContain(faults);
          stage.close();
        });
  }

  private static List<String> shown(MessageBand band) {
    return band.getChildren().stream()
        .map(row -> ((Labeled) ((HBox) row).getChildren().getFirst()).getText())
        .toList();
  }
}
