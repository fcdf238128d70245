package mapside.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a crash, and what the next start makes of it. */
class CrashTest {

  private static final List<Path> ARTICLES =
      List.of(Path.of("/articles/kurils.md"), Path.of("/articles/a second.pdf"));

  @TempDir private Path folder;

  private final List<Path> written = new ArrayList<>();

  @Test
  void aReportTellsWhatHappenedAndNothingOfWhatWasRead() throws IOException {
    CrashReports reports = new CrashReports(folder.resolve("state"), "9.9", written::add);

    reports.uncaughtException(
        Thread.currentThread(), new IllegalStateException("why", new IOException("because")));

    assertThat(written).hasSize(1);
    assertThat(written.getFirst().getParent()).isEqualTo(folder.resolve("state"));
    assertThat(Files.readString(written.getFirst()))
        .startsWith("Mapside 9.9")
        .contains("IllegalStateException: why", "IOException: because", "CrashTest", "Java 25")
        .doesNotContain(".md");
  }

  @Test
  void whatFailsInEveryFrameIsReportedOnce() {
    CrashReports reports = new CrashReports(folder, "9.9", written::add);
    IllegalStateException failure = new IllegalStateException("again");

    for (int i = 0; i < 100; i++) {
      reports.uncaughtException(Thread.currentThread(), failure);
    }

    assertThat(written).hasSize(1);
  }

  @Test
  void aFewReportsAreKept() throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve("crash-2020-01-%02d.txt".formatted(i + 1)), "old");
    }
    new CrashReports(folder, "9.9", written::add)
        .uncaughtException(Thread.currentThread(), new IllegalStateException());

    assertThat(Files.list(folder)).hasSize(10).contains(written.getFirst());
  }

  @Test
  void aRunThatEndedAsItShouldLeavesNothing() throws IOException {
    LastRun run = LastRun.in(folder);
    run.open(ARTICLES);
    run.ended();
    run.open(ARTICLES);

    assertThat(LastRun.in(folder).crashed()).isEmpty();
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void aRunThatDidNotEndIsFoundWithWhatWasOpenAndItsReport() throws IOException {
    Files.setLastModifiedTime(
        Files.writeString(folder.resolve("crash-2020-01-01.txt"), "of an earlier crash"),
        FileTime.fromMillis(0));
    LastRun.in(folder).open(ARTICLES);

    assertThat(LastRun.in(folder).crashed())
        .contains(new LastRun.Crashed(ARTICLES, Optional.empty()));

    Path report = Files.writeString(folder.resolve("java-crash-4711.txt"), "of the runtime");

    assertThat(LastRun.in(folder).crashed())
        .contains(new LastRun.Crashed(ARTICLES, Optional.of(report)));
  }

  /** A window takes down what it opens as soon as it is there, before anybody asks. */
  @Test
  void whatWasOpenIsKnownWhenTheNextRunHasWrittenAlready() {
    LastRun.in(folder).open(ARTICLES);
    LastRun next = LastRun.in(folder);

    next.open(List.of());

    assertThat(next.crashed()).contains(new LastRun.Crashed(ARTICLES, Optional.empty()));
  }

  @Test
  void whatAnOlderVersionLeftIsUnderstood() throws IOException {
    Files.writeString(folder.resolve("open"), "/articles/kurils.md\0");

    assertThat(LastRun.in(folder).crashed())
        .contains(new LastRun.Crashed(List.of(Path.of("/articles/kurils.md")), Optional.empty()));
  }

  @Test
  void withNothingOpenACrashIsStillFound() {
    LastRun.in(folder).open(List.of());

    assertThat(LastRun.in(folder).crashed())
        .contains(new LastRun.Crashed(List.of(), Optional.empty()));
  }

  @Test
  void aFirstStartFindsNoCrash() {
    assertThat(LastRun.in(folder.resolve("none")).crashed()).isEmpty();
  }
}
