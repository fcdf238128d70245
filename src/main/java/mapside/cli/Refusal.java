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
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    lines.add(messages.get("cli.more", command + " --help"));
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
    ArgSpec at = wrong.getArgSpec();
    if (at == null || at.description().length == 0) {
      return String.valueOf(wrong.getMessage());
    }
    return messages.get(
        "cli.wrong", String.valueOf(wrong.getValue()), name(at), at.description()[0]);
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
