package mapside.linkfile;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.Work;
import mapside.text.TextRange;
import org.jspecify.annotations.NullMarked;

/**
 * Kills a program again and again while it saves, and looks whether the file is whole and what was
 * saved last is in it: {@code mvn -Pfuzz test-compile exec:exec@kill}, with {@code
 * -Dfuzz.kills=100} for another number.
 */
@NullMarked
public final class KillWhileSaving {

  private static final int NOTES = 400;

  private KillWhileSaving() {}

  /** What came of a run: how often it was killed, and how many versions were saved in all. */
  record Outcome(int kills, long versions) {}

  /**
   * Saves without an end, or kills one that does.
   *
   * @param args {@code save FILE}, or {@code kill TIMES SEED}
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("save")) {
      save(Path.of(args[1]));
    } else {
      Path folder = Files.createTempDirectory("mapside-kill");
      Outcome outcome = run(folder, Integer.parseInt(args[1]), Long.parseLong(args[2]));
      System.out.printf(
          "killed %,d times while saving; %,d versions were saved, and the file was always whole%n",
          outcome.kills, outcome.versions);
    }
  }

  /** Says each version when it is safe: the file must never be older than that. */
  private static void save(Path file) throws IOException {
    Article article = article();
    long version = last(file);
    while (true) {
      version++;
      LinkFileWriter.write(
          file,
          Path.of("boats.md"),
          article.plainText(),
          SavedLinks.none().with(work(article, version)));
      System.out.println(version);
    }
  }

  /** Every note tells the version, so that a mixture of two would be seen. */
  private static Work work(Article article, long version) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      TextRange range = TextRange.of(i, i + 5);
      notes.add(new Note("urn:note:" + i, range, Colour.BLUE, "version " + version));
    }
    return new Work(List.of(), notes);
  }

  private static Article article() {
    return new ArticleBuilder().paragraph("The boats left. ".repeat(40)).build(About.titled("x"));
  }

  private static long last(Path file) {
    SavedLinks read = LinkFileReader.read(file, article(), Readings.gazetteer());
    if (!read.rest().isWhole()) {
      throw new AssertionError("the file is not whole: " + read.problems());
    }
    List<Note> notes = read.work().notes();
    if (notes.isEmpty()) {
      return 0;
    }
    String words = notes.getFirst().words();
    boolean isOne =
        notes.size() == NOTES && notes.stream().allMatch(note -> note.words().equals(words));
    if (!isOne) {
      throw new AssertionError("a mixture of versions");
    }
    return Long.parseLong(words.substring("version ".length()));
  }

  static Outcome run(Path folder, int times, long seed) throws Exception {
    Path file = folder.resolve("boats.links.jsonld");
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < times; i++) {
      long told = killOne(file, random.nextInt(1, 200));
      long kept = last(file);
      if (kept < told) {
        throw new AssertionError("version " + told + " was saved, but " + kept + " is there");
      }
    }
    return new Outcome(times, last(file));
  }

  private static long killOne(Path file, int afterMillis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(),
                KillWhileSaving.class.getName(),
                "save",
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader()) {
      String first = lines.readLine();
      if (first == null) {
        throw new AssertionError("it saved nothing");
      }
      long told = Long.parseLong(first);
      long end = System.nanoTime() + afterMillis * 1_000_000L;
      while (System.nanoTime() < end) {
        told = Long.parseLong(lines.readLine());
      }
      process.destroyForcibly();
      process.waitFor();
      return told;
    } finally {
      process.destroyForcibly();
    }
  }

  /** All that this program runs with, whether by class path or by module path. */
  private static String classPath() throws URISyntaxException {
    Path here =
        Path.of(
            Objects.requireNonNull(
                    KillWhileSaving.class.getResource("KillWhileSaving.class"), "no class file")
                .toURI());
    Path tests = here.resolve("../../..").normalize();
    return String.join(
        File.pathSeparator,
        tests.toString(),
        tests.resolveSibling("classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path", ""));
  }
}
