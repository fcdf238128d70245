package mapside.cli;

/** How a run ended, for the shell. */
public final class ExitCode {

  /** What was asked for was done. */
  public static final int DONE = 0;

  /** It could not be done; standard error says why. */
  public static final int COULD_NOT = 1;

  /** The words of the command line make no sense; standard error says which. */
  public static final int WRONG_USAGE = 2;

  private ExitCode() {}
}
