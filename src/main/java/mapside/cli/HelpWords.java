package mapside.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import mapside.messages.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words of the help texts, as picocli asks for them: by the options' description keys. */
final class HelpWords extends ResourceBundle {

  /** Other keys are not for picocli, which would take some of them for its own. */
  private static final String START = "cli.";

  private static final Map<String, String> ABOUT =
      Map.of(
          "mapside", "cli.mapside",
          "picture", "cli.picture",
          "handout", "cli.handout",
          "places", "cli.places");

  private final Messages messages;

  private HelpWords(Messages messages) {
    this.messages = messages;
  }

  /** Has a command and its subcommands tell of themselves in the language of some words. */
  static void putInto(CommandLine command, Messages messages) {
    command.setResourceBundle(new HelpWords(messages));
    say(command, messages);
    command.getSubcommands().values().forEach(each -> say(each, messages));
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(Integer.toString(ExitCode.DONE), messages.get("cli.exit.done"));
    codes.put(Integer.toString(ExitCode.COULD_NOT), messages.get("cli.exit.could-not"));
    codes.put(Integer.toString(ExitCode.WRONG_USAGE), messages.get("cli.exit.wrong-usage"));
    command
        .getCommandSpec()
        .usageMessage()
        .commandListHeading(heading(messages.get("cli.commands")))
        .exitCodeListHeading(heading(messages.get("cli.exit-codes")))
        .exitCodeList(codes);
  }

  private static String heading(String words) {
    return "%n" + words + "%n";
  }

  private static void say(CommandLine command, Messages messages) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading(messages.get("cli.usage") + " ");
    String about = ABOUT.get(command.getCommandName());
    if (about != null) {
      usage.description(messages.get(about));
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    // The gap of a sentence is for what holds unless it is said, which picocli puts in.
    return messages.has(key) && key.startsWith(START)
        ? messages.get(key, "${DEFAULT-VALUE}")
        : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    return messages.keys(START);
  }
}
