package mapside.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import mapside.task.Tasks;

/** Starts JavaFX, and is the bridge between its thread and the others. */
final class Toolkit {

  /** Why JavaFX could not be started, in words for the user. */
  static final class NoDisplayException extends Exception {

    private static final long serialVersionUID = 1;

    NoDisplayException(String message) {
      super(message);
    }
  }

  private static final int END_SECONDS = 3;

  private Toolkit() {}

  /** Chooses the platform that draws without a display; before {@link #start} only. */
  static void beHeadless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /**
   * Starts JavaFX and runs something on its thread.
   *
   * @throws NoDisplayException if there is no display to open a window on
   */
  static void start(Runnable onUserInterface) throws NoDisplayException {
    if (isLinux() && !isHeadless() && !hasDisplay()) {
      throw new NoDisplayException("there is no display");
    }
    // Gluon Attach asks for it, and would tell on standard error that it is missing.
    System.setProperty("javafx.platform", "desktop");
    try {
      Platform.startup(onUserInterface);
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      throw new NoDisplayException(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new NoDisplayException(String.valueOf(cause.getMessage()));
    }
  }

  /** Waits until the toolkit has ended. */
  static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Ends JavaFX and waits for it, some seconds at the most: where the program ends while it draws,
   * it complains on standard error.
   */
  static void end() {
    CompletableFuture<Thread> own = new CompletableFuture<>();
    Platform.runLater(() -> own.complete(Thread.currentThread()));
    try {
      Thread window = own.get(END_SECONDS, TimeUnit.SECONDS);
      Platform.exit();
      window.join(Duration.ofSeconds(END_SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      Platform.exit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As many threads as there are cores, for work that must not keep the JavaFX thread. */
  static Executor background() {
    int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
    return Executors.newFixedThreadPool(
        cores, Thread.ofPlatform().daemon().name("mapside-work-", 0).factory());
  }

  /** Work on some threads, results on the JavaFX thread; for use after {@link #start}. */
  static Tasks tasks(Executor background) {
    return new Tasks(background, Toolkit::onUserInterface);
  }

  private static void onUserInterface(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  private static boolean isHeadless() {
    return "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
  }

  private static boolean hasDisplay() {
    return !display().isBlank();
  }

  /** The name of the display that windows are opened on, where the system names it so. */
  static String display() {
    String x11 = System.getenv("DISPLAY");
    return x11 == null ? "" : x11;
  }
}
