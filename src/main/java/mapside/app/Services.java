package mapside.app;

import java.nio.file.Path;
import mapside.cli.Detectors;
import mapside.messages.Messages;
import mapside.task.Tasks;

/**
 * What every window needs, made once at the start.
 *
 * @param assets the files that come with the program
 * @param messages the words for users
 * @param detectors opens what finds places, when it is first needed
 * @param tasks work off the JavaFX thread
 * @param memory how the window was left
 * @param report what benchmarks are told
 * @param data the folder of what readers make that has no place of its own; need not exist
 * @param cache the folder of what can be made anew; need not exist
 */
record Services(
    Assets assets,
    Messages messages,
    Detectors detectors,
    Tasks tasks,
    Memory memory,
    StartReport report,
    Path data,
    Path cache) {

  /** The services of a program whose files are some assets. */
  static Services of(
      Assets assets,
      Messages messages,
      Tasks tasks,
      Memory memory,
      StartReport report,
      Path data,
      Path cache) {
    Detectors detectors = new SharedDetector(new AppDetectors(assets, messages));
    return new Services(assets, messages, detectors, tasks, memory, report, data, cache);
  }
}
