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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code mapside}: opens the reader, or does one of its subcommands. */
@Command(
    name = "mapside",
    description = "Reads an article beside its map, offline, the two linked both ways.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:could not, standard error says why", "2:wrong usage"})
public final class CommandLineInterface implements Callable<Integer> {

  private final Windows windows;
  private final String version;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "The article to read, Markdown or plain text; without it, the one shipped.")
  private @Nullable Path article;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "The base map, PMTiles or MBTiles; without it, the one shown last.")
  private @Nullable Path map;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      description = "Show the version and end.")
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
   * @param messages the words to tell of files in
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
    return new CommandLine(new CommandLineInterface(windows, version))
        .addSubcommand(new PictureCommand(windows))
        .addSubcommand(new HandoutCommand(windows))
        .addSubcommand(new PlacesCommand(detectors, messages))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(CommandLineInterface::refuse)
        .setExecutionExceptionHandler(CommandLineInterface::tell)
        .execute(args);
  }

  /** One line that says what is wrong, and one that says where to read on. */
  private static int refuse(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command
        .getErr()
        .println("For all options: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
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
