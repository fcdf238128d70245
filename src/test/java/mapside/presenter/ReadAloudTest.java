package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapside.article.About;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.lesson.LessonMaker;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.speech.SpeechProgram;
import mapside.speech.SpeechProgram.Kind;
import mapside.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that stand in are shell scripts")
class ReadAloudTest {

  private static final String RAW = "ALSA lib: error: No such file or directory";

  /** So long that no machine is too slow to see that nobody can have said it. */
  private static final LinkedArticle TALK =
      LinkedArticle.of(
          new ArticleBuilder().paragraph("x").build(About.titled("Talk ".repeat(2000).strip())),
          Readings.gazetteer(),
          List.of(),
          List.of());

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"en, Nothing was heard", "ja, 音が出ません", "ru, Ничего не слышно"})
  void aMissingLoudspeakerIsToldInTheWindowsLanguageAndNotInTheProgramsWords(
      String language, String expected) throws Exception {
    read("cat > /dev/null; echo '%s' >&2".formatted(RAW), language);

    assertThat(told).singleElement().asString().startsWith(expected).doesNotContain("ALSA", "{0}");
  }

  @Test
  void aProgramThatCannotSpeakIsToldByItsName() throws Exception {
    read("cat > /dev/null; echo '%s' >&2; exit 3".formatted(RAW), "en");

    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("Reading aloud stopped: espeak-ng could not speak")
        .doesNotContain("ALSA", "ended with", folder.toString());
  }

  private void read(String script, String language) throws Exception {
    Path file = Files.writeString(folder.resolve("speak"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    Messages words = Messages.of(Locale.forLanguageTag(language));
    Show show = new Show(new ReadingSession(TALK), LessonMaker.of(TALK), new Room(), words);
    ReadAloud readAloud =
        new ReadAloud(
            show,
            Optional.of(new SpeechProgram(Kind.ESPEAK_NG, file.toString())),
            Tasks.sameThread(),
            told::add);

    readAloud.toggle();
  }
}
