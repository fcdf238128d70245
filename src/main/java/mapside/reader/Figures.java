package mapside.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import mapside.article.ImageSource;

/**
 * Reads and paints pictures in the background and remembers the last few, and the shapes of all.
 * For the user-interface thread, on which all answers are given. Needs no closing: its thread ends
 * when there has been nothing to do for a while.
 */
public final class Figures {

  private static final int REMEMBERED = 12;

  private static final long IDLE_SECONDS = 10;

  private final ExecutorService background = oneThread();
  private final Map<ImageSource, Double> aspects = new HashMap<>();
  private final Map<ImageSource, Picture> pictures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ImageSource, Picture> eldest) {
          return size() > REMEMBERED;
        }
      };

  private static ExecutorService oneThread() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("mapside-figures").factory());
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  /** The height of a picture for a width of 1, if it was read before. */
  public OptionalDouble aspect(ImageSource file) {
    Double known = aspects.get(file);
    return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
  }

  /** Reads a picture; answers at once if it is remembered. */
  public void read(ImageSource file, Consumer<Picture> done, Runnable failed) {
    Picture known = pictures.get(file);
    if (known != null) {
      done.accept(known);
      return;
    }
    run(
        () -> PictureFile.read(file),
        picture -> {
          aspects.put(file, picture.aspect());
          pictures.put(file, picture);
          done.accept(picture);
        },
        failed);
  }

  /** Paints a picture for a width in pixels; at once if nothing needs to be painted. */
  public void paint(Picture picture, int width, Consumer<Image> done, Runnable failed) {
    switch (picture) {
      case Picture.Pixels pixels -> done.accept(pixels.image());
      case Picture.Lines lines -> run(() -> lines.paint(width), done, failed);
    }
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() throws Exception {
            return work.call();
          }
        };
    task.setOnSucceeded(event -> done.accept(task.getValue()));
    task.setOnFailed(event -> failed.run());
    background.execute(task);
  }
}
