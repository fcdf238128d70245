package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mapside.task.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pasted gets a file whose name tells what it is. */
class PastedTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theNameOfAPastedPageHasTheLettersOfItsHeading() throws Exception {
    String page = "<nav>Home</nav><h1>K&ouml;nigsberg &amp; <b>Danzig</b></h1><p>Ports.</p>";

    Path file = new Pasted(folder, "html", page).run(Running.uncancelled());

    assertThat(file.getFileName().toString()).startsWith("Königsberg Danzig ");
  }
}
