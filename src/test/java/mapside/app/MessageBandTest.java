package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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

  private static List<String> shown(MessageBand band) {
    return band.getChildren().stream()
        .map(row -> ((Label) ((HBox) row).getChildren().getFirst()).getText())
        .toList();
  }
}
