package mapside.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import mapside.basemap.file.BaseMapFile;
import mapside.cli.ExitCode;
import mapside.cli.HandoutOrder;
import mapside.cli.PictureOrder;
import mapside.cli.Windows;
import mapside.handout.Paper;
import mapside.importer.ImportException;
import mapside.messages.Messages;
import mapside.messages.Tongue;
import mapside.messages.WriteFailure;
import mapside.program.OneProgram;
import mapside.program.OpenOrder;
import mapside.settings.Folders;
import mapside.settings.PolicyFile;
import mapside.settings.Settings;

/** Opens windows and makes pictures for the command line. */
final class AppWindows implements Windows {

  private final Messages messages;
  private final PrintWriter err;

  /**
   * Speaks in some words.
   *
   * @param err takes the one line that says why something could not be done
   */
  AppWindows(Messages messages, PrintWriter err) {
    this.messages = messages;
    this.err = err;
  }

  @Override
  public int open(Optional<Path> article, Optional<Path> baseMap) {
    Assets assets = Assets.find();
    if (!assets.exist()) {
      return couldNot(messages.get("app.no-assets", assets.folder()));
    }
    // A file manager hands over whatever Mapside is registered for, maps too.
    Optional<Path> handedMap = article.filter(BaseMapFile::isMap);
    OpenOrder order =
        new OpenOrder(article.filter(named -> handedMap.isEmpty()), baseMap.or(() -> handedMap));
    Folders folders = Folders.ofSystem();
    OneProgram program =
        OneProgram.start(folders.runtime(), folders.settings().toString(), Toolkit.display());
    if (!program.isFirst() && handedOver(program, order)) {
      return ExitCode.DONE;
    }
    Settings settings = Settings.in(folders.settings(), PolicyFile.read(folders.policy()));
    return new OpenReader(assets, order, program, folders, settings, spoken(settings)).run(err);
  }

  /** In the language that was chosen; what JavaFX says of its own, in menus, too. */
  private Messages spoken(Settings settings) {
    Optional<Tongue> chosen = Memory.tongue(settings);
    chosen.ifPresent(tongue -> Locale.setDefault(tongue.in(Locale.getDefault())));
    return chosen.map(tongue -> Messages.of(tongue.in(messages.locale()))).orElse(messages);
  }

  /** Where the first start does not answer, this one opens a window of its own. */
  private static boolean handedOver(OneProgram program, OpenOrder order) {
    try {
      return program.handOver(order);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public int picture(PictureOrder order) {
    Assets assets = Assets.find();
    if (!assets.exist()) {
      return couldNot(messages.get("app.no-assets", assets.folder()));
    }
    try {
      new TakePicture(assets, order, messages, note -> err.println("mapside: " + note)).run();
      return ExitCode.DONE;
    } catch (TakePicture.RefusedException e) {
      return couldNot(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public int handout(HandoutOrder order) {
    Assets assets = Assets.find();
    if (!assets.exist()) {
      return couldNot(messages.get("app.no-assets", assets.folder()));
    }
    Path article = order.article().orElse(assets.article());
    try {
      Opening opening =
          Ahead.start(
                  new OpenWithPlaces(
                      new OpenArticle(assets, article, messages),
                      new AppDetectors(assets, messages),
                      messages),
                  Runnable::run)
              .get();
      opening.problems().forEach(problem -> err.println("mapside: " + problem));
      Ahead.start(
              new MakeHandout(
                  assets,
                  Optional.empty(),
                  opening.reading(),
                  order.paper().orElseGet(() -> Paper.usualIn(messages.locale())),
                  order.output(),
                  messages),
              Runnable::run)
          .get();
      return ExitCode.DONE;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return couldNot(
          cause instanceof ImportException
              ? OpenArticle.words(article, cause, messages)
              : messages.get("handout.failed", order.output(), WriteFailure.in(messages, cause)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return couldNot(messages.get("handout.failed", order.output(), e.toString()));
    }
  }

  private int couldNot(String why) {
    err.println("mapside: " + why);
    return ExitCode.COULD_NOT;
  }
}
