package mapside.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import mapside.handout.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code mapside handout}: a handout for a class, in PDF. */
@Command(name = "handout", sortOptions = false)
final class HandoutCommand implements Callable<Integer> {

  private final Windows windows;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ARTICLE", descriptionKey = "cli.article")
  private @Nullable Path article;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = PaperConverter.class,
      descriptionKey = "cli.paper")
  private @Nullable Paper paper;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.pdf",
      descriptionKey = "cli.output")
  private Path output = Path.of("handout.pdf");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  HandoutCommand(Windows windows) {
    this.windows = windows;
  }

  @Override
  public Integer call() {
    return windows.handout(
        new HandoutOrder(Optional.ofNullable(article), Optional.ofNullable(paper), output));
  }

  /** Reads the name of a paper. */
  static final class PaperConverter implements CommandLine.ITypeConverter<Paper> {

    @Override
    public Paper convert(String value) {
      return Paper.ofCode(value).orElseThrow(() -> new CommandLine.TypeConversionException(value));
    }
  }
}
