package mapside.presenter;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import mapside.fixture.OnFx;
import mapside.geo.GeoPoint;
import mapside.lesson.Step;
import mapside.lesson.quiz.Question;
import mapside.lesson.quiz.QuizMaker;
import mapside.text.TextRange;
import mapside.theme.Appearance;
import mapside.theme.Theme;

/** Takes pictures of the screens of a lesson, to be looked at, into a folder that is named. */
public final class ShowPictures {

  private ShowPictures() {}

  /**
   * Takes them all.
   *
   * @param args the folder, the width and the height of the screen
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    double width = Double.parseDouble(args[1]);
    double height = Double.parseDouble(args[2]);
    for (ShowLook look : ShowLook.values()) {
      try (ShowStage stage = ShowStage.open(look, width, height)) {
        stage.settle();
        take(stage, folder, look.code() + "-title");
        go(stage, 13);
        take(stage, folder, look.code() + "-step");
        years(stage, folder, look);
        pictures(stage, folder, look);
        go(stage, 13);
        OnFx.run(() -> stage.show.toggleAim(Show.Aim.SPOTLIGHT));
        take(stage, folder, look.code() + "-spotlight");
        OnFx.run(() -> stage.show.toggleAim(Show.Aim.SPOTLIGHT));
        if (look == ShowLook.BRIGHT) {
          aids(stage, folder);
        }
        quiz(stage, folder, look);
        if (look != ShowLook.CONTRAST) {
          Appearance desk = new Appearance();
          desk.themeProperty().set(look.theme() == Theme.DARK ? Theme.DARK : Theme.LIGHT);
          TeacherPane teacher = stage.openTeacher(desk);
          OnFx.run(() -> teacher.note().setText("Ask who has been to Hokkaido."));
          stage.settle();
          write(stage.picture(teacher), folder.resolve(look.code() + "-teacher.png"));
        }
      }
    }
    System.exit(0);
  }

  private static void go(ShowStage stage, int step) throws Exception {
    OnFx.run(() -> stage.show.walk().goTo(step));
    stage.settle();
  }

  /** A year of three colours, and the one that needs most words. */
  private static void years(ShowStage stage, Path folder, ShowLook look) throws Exception {
    OnFx.run(() -> stage.explore.year(1));
    take(stage, folder, look.code() + "-year-1855");
    OnFx.run(
        () -> {
          stage.explore.year(-1);
          stage.explore.year(-1);
        });
    take(stage, folder, look.code() + "-year-1956");
    OnFx.run(stage.show::endYear);
  }

  /** Every step that is a picture, and the last one alone. */
  private static void pictures(ShowStage stage, Path folder, ShowLook look) throws Exception {
    List<Step> walk = stage.show.walk().lessonProperty().get().walk();
    for (int i = 0; i < walk.size(); i++) {
      if (walk.get(i).content() instanceof Step.Picture) {
        go(stage, i);
        take(stage, folder, look.code() + "-picture-" + (i + 1));
      }
    }
    OnFx.run(stage.show::togglePictureAlone);
    take(stage, folder, look.code() + "-picture-alone");
  }

  private static void aids(ShowStage stage, Path folder) throws Exception {
    OnFx.run(
        () -> {
          Ink ink = stage.show.ink();
          stroke(ink, Ink.Tool.ARROW, 43.6, 143.5, 44.9, 147.2);
          stroke(ink, Ink.Tool.CIRCLE, 44.1, 145.9, 44.4, 146.3);
          stage.show.magnifiedProperty().set(true);
          stage.show.spokenProperty().set(spoken(stage));
        });
    take(stage, folder, "bright-ink");
    OnFx.run(
        () -> {
          stage.show.magnifiedProperty().set(false);
          stage.explore.names();
          stage.explore.year(1);
          stage.explore.year(1);
        });
    take(stage, folder, "bright-year");
    OnFx.run(
        () -> {
          stage.explore.year(-1);
          stage.explore.year(-1);
          stage.explore.names();
          stage.explore.names();
          stage.explore.compare();
        });
    take(stage, folder, "bright-compare");
    OnFx.run(() -> stage.show.keysShownProperty().set(true));
    take(stage, folder, "bright-keys");
    OnFx.run(() -> stage.show.keysShownProperty().set(false));
  }

  private static Optional<TextRange> spoken(ShowStage stage) {
    return stage.show.walk().step().content() instanceof Step.Text(TextRange range)
        ? Optional.of(range)
        : Optional.empty();
  }

  private static void stroke(
      Ink ink, Ink.Tool tool, double lat, double lon, double toLat, double toLon) {
    ink.toolProperty().set(tool);
    ink.begin(GeoPoint.ofLatLon(lat, lon));
    ink.leadTo(GeoPoint.ofLatLon(toLat, toLon));
    ink.toolProperty().set(Ink.Tool.NONE);
  }

  private static void quiz(ShowStage stage, Path folder, ShowLook look) throws Exception {
    List<Question> round = new QuizMaker(stage.show.reading(), new Random(5)).round(8);
    List<Question> three = List.of(round.get(0), round.get(1), round.getLast());
    QuizRun run = new QuizRun(three);
    OnFx.run(() -> stage.show.ask(run));
    take(stage, folder, look.code() + "-quiz-where");
    OnFx.run(() -> run.answer(GeoPoint.ofLatLon(46, 150)));
    take(stage, folder, look.code() + "-quiz-answer");
    OnFx.run(run::goOn);
    take(stage, folder, look.code() + "-quiz-which");
    OnFx.run(
        () -> {
          run.choose(0);
          run.goOn();
        });
    take(stage, folder, look.code() + "-quiz-order");
    OnFx.run(run::confirm);
    take(stage, folder, look.code() + "-quiz-ordered");
    OnFx.run(stage.show::endQuiz);
  }

  private static void take(ShowStage stage, Path folder, String name) throws Exception {
    stage.settle();
    write(stage.picture(stage.pane), folder.resolve(name + ".png"));
  }

  private static void write(WritableImage image, Path file) throws Exception {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    ImageIO.write(copy, "png", file.toFile());
    System.out.println(file);
  }
}
