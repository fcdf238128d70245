package mapside.builder.format;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over all Java files of some folders. It is started by itself on JDK 25,
 * because a formatter inside Maven would parse with whatever JDK Maven runs on.
 */
public final class Formatting {

  private Formatting() {}

  /**
   * Checks or mends.
   *
   * @param args {@code check}, which only tells, or {@code apply}, which writes; then the folders
   */
  public static void main(String[] args) throws IOException, FormatterException {
    boolean apply = args[0].equals("apply");
    List<Path> wrong = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (isMisformatted(file, apply)) {
            wrong.add(file);
          }
        }
      }
    }
    if (!apply && !wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("mvn -Pformat mends the layout of the files above.");
      System.exit(1);
    }
  }

  private static boolean isMisformatted(Path file, boolean apply)
      throws IOException, FormatterException {
    String before = Files.readString(file);
    String after = new Formatter().formatSourceAndFixImports(before);
    if (apply && !after.equals(before)) {
      Files.writeString(file, after);
    }
    return !after.equals(before);
  }
}
