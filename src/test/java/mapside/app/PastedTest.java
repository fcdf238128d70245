package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mapside.task.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is pasted gets a file whose name tells what it is. */
class PastedTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theNameOfAPastedPageHasTheLettersOfItsHeading() throws Exception {
    String page = "<nav>Home</nav><h1>K&ouml;nigsberg &amp; <b>Danzig</b></h1><p>Ports.</p>";

    Path file = new Pasted(folder, "html", page).run(Running.uncancelled());

    assertThat(file.getFileName().toString()).isEqualTo("Königsberg Danzig.html");
  }

  @ParameterizedTest
  @CsvSource({
    "'Одесса лежит у моря. From Odessa he sailed.', Одесса лежит у моря",
    "'Ships that left the old harbours of the north in winter', Ships that left the old harbours of"
        + " the",
    "'樺太は北海道の北にある。千島は東にある。', 樺太は北海道の北にある",
    "'At 3.5 knots\nwe came', At 3 5 knots"
  })
  void theNameOfAPastedTextIsWhatItBeginsWithAndMayBeItsTitle(String text, String name)
      throws Exception {
    Path file = new Pasted(folder, "txt", text).run(Running.uncancelled());

    assertThat(file.getFileName()).hasToString(name + ".txt");
    assertThat(file).hasContent(text);
  }

  @Test
  void theSameTextIsTheSameFileAndAnotherIsAnother() throws Exception {
    Path first = new Pasted(folder, "txt", "Tokyo. One").run(Running.uncancelled());
    Path other = new Pasted(folder, "txt", "Tokyo. Two").run(Running.uncancelled());
    Path again = new Pasted(folder, "txt", "Tokyo. One").run(Running.uncancelled());
    Path nameless = new Pasted(folder, "txt", "…").run(Running.uncancelled());

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first).hasFileName(String.valueOf(first.getFileName()));
    assertThat(nameless.getFileName().toString()).matches("[0-9a-f]{8}\\.txt");
  }
}
