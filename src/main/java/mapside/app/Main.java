package mapside.app;

/** Starts Mapside. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.out.println("hello " + System.getProperty("java.version"));
  }
}
