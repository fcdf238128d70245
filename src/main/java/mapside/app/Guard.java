package mapside.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mapside.messages.Messages;
import mapside.program.CrashReports;
import mapside.program.LastRun;
import mapside.program.OneProgram;
import mapside.program.OpenOrder;
import mapside.settings.Folders;
import mapside.task.Tasks;

/**
 * Sees to what goes on round the windows: other starts, which hand over what they were to open,
 * crashes, which leave a report, and what was open when the run before this one crashed.
 */
final class Guard {

  private final OneProgram program;
  private final Folders folders;
  private final Tasks tasks;
  private final Messages messages;
  private final LastRun runs;

  /** What is open, for whoever writes it down next. */
  private volatile List<Path> open;

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
    open = opened.article().stream().toList();
  }

  /** Watches; not before a window can be read, because nothing of this hastens that. */
  void watch(ReaderWindows windows) {
    Thread.setDefaultUncaughtExceptionHandler(
        new CrashReports(
            folders.state(),
            ProgramFacts.readVersion(),
            report ->
                tasks.onUserInterface(() -> windows.tell(messages.get("app.crash", report)))));
    // Whatever ends the program but a crash: the last window closed, or the user logging out.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    tasks.start(
        running -> {
          if (!program.isFirst()) {
            return Optional.<LastRun.Crashed>empty();
          }
          Optional<LastRun.Crashed> crashed = runs.crashed();
          takeDown();
          program.listen(order -> tasks.onUserInterface(() -> windows.take(order)));
          return crashed;
        },
        crashed -> crashed.ifPresent(last -> tell(last, windows)),
        problem -> {});
    windows
        .filesProperty()
        .subscribe(
            now -> {
              open = now;
              tasks.start(running -> takeDown(), done -> {}, problem -> {});
            });
  }

  /** The newest, whichever thread comes first. */
  private synchronized boolean takeDown() {
    if (!program.isFirst()) {
      return false;
    }
    runs.open(open);
    return true;
  }

  private void tell(LastRun.Crashed last, ReaderWindows windows) {
    String words =
        last.report()
            .map(report -> messages.get("app.crashed.report", report))
            .orElseGet(() -> messages.get("app.crashed"));
    List<Path> lost = last.open().stream().filter(file -> windows.holder(file).isEmpty()).toList();
    switch (lost.size()) {
      case 0 -> windows.tell(words);
      case 1 ->
          windows.offer(
              words, messages.get("app.crashed.open", lost.getFirst().getFileName()), lost);
      default -> windows.offer(words, messages.get("app.crashed.open-all", lost.size()), lost);
    }
  }

  private void end() {
    if (program.isFirst()) {
      runs.ended();
    }
    program.close();
  }
}
