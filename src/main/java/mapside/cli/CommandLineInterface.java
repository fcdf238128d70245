package mapside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mapside.messages.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mapside}: opens the reader, or does one of its subcommands. */
@Command(name = "mapside", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class CommandLineInterface implements Callable<Integer> {

  private final Windows windows;
  private final String version;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      descriptionKey = "cli.article.first")
  private @Nullable Path article;

  @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.map.last")
  private @Nullable Path map;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      descriptionKey = "cli.version")
  private boolean versionAsked;

  private CommandLineInterface(Windows windows, String version) {
    this.windows = windows;
    this.version = version;
  }

  /**
   * Runs a command line to its end.
   *
   * @param args its words
   * @param windows what opens a window or makes a picture
   * @param detectors what finds places
   * @param messages the words to tell of everything in
   * @param version the version of the program, for {@code --version}
   * @param out takes what was asked for, such as the help text
   * @param err takes what went wrong
   * @return an exit code, see {@link ExitCode}
   */
  public static int run(
      String[] args,
      Windows windows,
      Detectors detectors,
      Messages messages,
      String version,
      PrintWriter out,
      PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new CommandLineInterface(windows, version))
            .addSubcommand(new PictureCommand(windows, messages))
            .addSubcommand(new HandoutCommand(windows))
            .addSubcommand(new PlacesCommand(detectors, messages));
    HelpWords.putInto(commandLine, messages);
    Refusal refusal = new Refusal(messages);
    return commandLine
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((wrong, words) -> refusal.tell(wrong))
        .setExecutionExceptionHandler(CommandLineInterface::tell)
        .execute(args);
  }

  @Override
  public Integer call() {
    if (versionAsked && spec != null) {
      spec.commandLine().getOut().println("mapside " + version);
      return ExitCode.DONE;
    }
    return windows.open(Optional.ofNullable(article), Optional.ofNullable(map));
  }

  private static int tell(
      Exception problem, CommandLine commandLine, CommandLine.ParseResult result) {
    String message = problem.getMessage();
    commandLine.getErr().println("mapside: " + (message == null ? problem.toString() : message));
    return ExitCode.COULD_NOT;
  }
}
