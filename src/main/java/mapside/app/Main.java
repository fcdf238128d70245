package mapside.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import mapside.cli.CommandLineInterface;
import mapside.messages.Messages;

/** Starts Mapside. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line and ends the program with its exit code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    // Java looks up the name of this computer when it is asked for fonts; it is never to ask a
    // network, and finds no name in a file that is not there.
    System.setProperty("jdk.net.hosts.file", "no-names");
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    Messages messages = Messages.of(Locale.getDefault());
    AppWindows windows = new AppWindows(messages, err);
    // Without words there is nothing to parse, and the parser costs a fifth of a second to load.
    // Ends JavaFX's threads too, which would otherwise outlive a picture.
    System.exit(
        args.length == 0
            ? windows.open(Optional.empty(), Optional.empty())
            : CommandLineInterface.run(
                args,
                windows,
                new AppDetectors(Assets.find(), messages),
                messages,
                ProgramFacts.readVersion(),
                out,
                err));
  }
}
