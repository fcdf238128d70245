package mapside.app;

import java.nio.file.Path;
import java.util.Optional;
import mapside.messages.Messages;
import mapside.program.CrashReports;
import mapside.program.LastRun;
import mapside.program.OneProgram;
import mapside.program.OpenOrder;
import mapside.settings.Folders;
import mapside.task.Tasks;

/**
 * Sees to what goes on round the window: other starts, which hand over what they were to open,
 * crashes, which leave a report, and what was open when the run before this one crashed.
 */
final class Guard {

  private final OneProgram program;
  private final Folders folders;
  private final Tasks tasks;
  private final Messages messages;
  private final LastRun runs;

  /** What is open, for whoever writes it down next. */
  private volatile Optional<Path> article;

  /**
   * Guards a start.
   *
   * @param program this start, which is the first
   * @param opened what it opens
   */
  Guard(OneProgram program, OpenOrder opened, Folders folders, Tasks tasks, Messages messages) {
    this.program = program;
    this.folders = folders;
    this.tasks = tasks;
    this.messages = messages;
    runs = LastRun.in(folders.state());
    article = opened.article();
  }

  /** Watches a window; not before it can be read, because nothing of this hastens that. */
  void watch(ReaderWindow window) {
    Thread.setDefaultUncaughtExceptionHandler(
        new CrashReports(
            folders.state(),
            ProgramFacts.readVersion(),
            report -> tasks.onUserInterface(() -> window.tell(messages.get("app.crash", report)))));
    // Whatever ends the program but a crash: the last window closed, or the user logging out.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    tasks.start(
        running -> {
          if (!program.isFirst()) {
            return Optional.<LastRun.Crashed>empty();
          }
          Optional<LastRun.Crashed> crashed = runs.crashed();
          takeDown();
          program.listen(order -> tasks.onUserInterface(() -> window.take(order)));
          return crashed;
        },
        crashed -> crashed.ifPresent(last -> tell(last, window)),
        problem -> {});
    window
        .fileProperty()
        .subscribe(
            (before, now) -> {
              article = now;
              tasks.start(running -> takeDown(), done -> {}, problem -> {});
            });
  }

  /** The newest, whichever thread comes first. */
  private boolean takeDown() {
    if (!program.isFirst()) {
      return false;
    }
    runs.open(new OpenOrder(article, Optional.empty()));
    return true;
  }

  private void tell(LastRun.Crashed last, ReaderWindow window) {
    String words =
        last.report()
            .map(report -> messages.get("app.crashed.report", report))
            .orElseGet(() -> messages.get("app.crashed"));
    last.open()
        .article()
        .filter(file -> !article.equals(Optional.of(file)))
        .ifPresentOrElse(
            file ->
                window.offer(
                    words,
                    messages.get("app.crashed.open", file.getFileName()),
                    () -> window.openAny(file)),
            () -> window.tell(words));
  }

  private void end() {
    if (program.isFirst()) {
      runs.ended();
    }
    program.close();
  }
}
