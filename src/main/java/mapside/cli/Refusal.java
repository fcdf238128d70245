package mapside.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mapside.messages.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command line, and where to read on. */
final class Refusal {

  private final Messages messages;

  Refusal(Messages messages) {
    this.messages = messages;
  }

  /** Writes the lines. */
  int tell(ParameterException wrong) {
    List<String> lines = new ArrayList<>(List.of(words(wrong)));
    if (wrong instanceof UnmatchedArgumentException unknown
        && !unknown.getSuggestions().isEmpty()) {
      lines.add(messages.get("cli.meant", String.join(", ", unknown.getSuggestions())));
    }
    if (!isValue(wrong)) {
      lines.add(messages.get("cli.more", help(wrong)));
    }
    lines.forEach(wrong.getCommandLine().getErr()::println);
    return ExitCode.WRONG_USAGE;
  }

  private String words(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      return messages.get("cli.unknown", String.join(", ", unknown.getUnmatched()));
    }
    if (wrong instanceof MissingParameterException missing) {
      return messages.get(
          "cli.missing",
          missing.getMissing().stream().map(Refusal::whole).collect(Collectors.joining(", ")));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return messages.get("cli.twice", name(twice.getOverwritten()));
    }
    return isValue(wrong)
        ? messages.get(
            "cli.wrong", String.valueOf(wrong.getValue()), name(wrong.getArgSpec()), help(wrong))
        : String.valueOf(wrong.getMessage());
  }

  /** Whether it is the value of an option that does not fit; that line says where to read on. */
  private static boolean isValue(ParameterException wrong) {
    return wrong.getArgSpec() != null
        && !(wrong instanceof UnmatchedArgumentException)
        && !(wrong instanceof MissingParameterException)
        && !(wrong instanceof OverwrittenOptionException);
  }

  private static String help(ParameterException wrong) {
    return wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
  }

  private static String whole(ArgSpec at) {
    return at instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : at.paramLabel();
  }

  private static String name(ArgSpec at) {
    return at instanceof OptionSpec option ? option.longestName() : at.paramLabel();
  }
}
