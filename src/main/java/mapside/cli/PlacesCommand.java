package mapside.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import mapside.export.PlacesFormat;
import mapside.messages.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mapside places}: the places in texts, on standard output. */
@Command(name = "places", sortOptions = false)
final class PlacesCommand implements Callable<Integer> {

  private final Detectors detectors;
  private final Messages messages;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      descriptionKey = "cli.format")
  private PlacesFormat format = PlacesFormat.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  PlacesCommand(Detectors detectors, Messages messages) {
    this.detectors = detectors;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Detectors.RefusedException, InterruptedException {
    if (spec == null) {
      return ExitCode.WRONG_USAGE;
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    PlacesRun run = new PlacesRun(detectors.open(), format, out, err, messages);
    return run.of(files) ? ExitCode.DONE : ExitCode.COULD_NOT;
  }

  /** Reads the name of a format. */
  static final class FormatConverter implements CommandLine.ITypeConverter<PlacesFormat> {

    @Override
    public PlacesFormat convert(String value) {
      for (PlacesFormat format : PlacesFormat.values()) {
        if (format.code().equals(value.toLowerCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new CommandLine.TypeConversionException(value);
    }
  }
}
