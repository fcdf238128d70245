package mapside.app;

import javafx.animation.AnimationTimer;
import mapside.presenter.Presentation;

/** Tells benchmarks and tests where the windows of a lesson are, whenever that changes. */
final class LessonReport extends AnimationTimer {

  private final StartReport report;
  private final Presentation lesson;
  private String told = "";

  private LessonReport(StartReport report, Presentation lesson) {
    this.report = report;
    this.lesson = lesson;
  }

  /** Follows a lesson to its end, if anybody wants to know. */
  static void follow(StartReport report, Presentation lesson) {
    if (report.isWanted()) {
      new LessonReport(report, lesson).start();
    }
  }

  @Override
  public void handle(long now) {
    String line = lesson.isEnded() ? "over" : lesson.where();
    if (!line.equals(told)) {
      told = line;
      report.tell("lesson " + line);
    }
    if (lesson.isEnded()) {
      stop();
    }
  }
}
