package mapside.app;

import mapside.messages.Messages;
import mapside.task.Tasks;

/**
 * What every window needs, made once at the start.
 *
 * @param assets the files that come with the program
 * @param messages the words for users
 * @param tasks work off the JavaFX thread
 * @param memory how the window was left
 * @param report what benchmarks are told
 */
record Services(Assets assets, Messages messages, Tasks tasks, Memory memory, StartReport report) {}
