package mapside.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.basemap.BaseMapException;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.EmptyArchive;
import mapside.basemap.TileArchive;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.relief.Heights;
import mapside.gazetteer.BorderFile;
import mapside.gazetteer.HistoryFile;
import mapside.gazetteer.LoadedBorders;
import mapside.gazetteer.LoadedHistory;
import mapside.messages.Messages;
import mapside.task.Job;
import mapside.task.Running;

/**
 * Opens the base map that the user chose, or else the one that ships with the program. Never fails:
 * without a file there is sea.
 */
final class OpenMap implements Job<MapParts> {

  private final Assets assets;
  private final Optional<Path> chosen;
  private final Messages messages;
  private final List<String> problems = new ArrayList<>();

  OpenMap(Assets assets, Optional<Path> chosen, Messages messages) {
    this.assets = assets;
    this.chosen = chosen;
    this.messages = messages;
  }

  @Override
  public MapParts run(Running running) {
    LoadedBorders borders = BorderFile.read(assets.borders());
    Optional<TileArchive> foreign = chosen.flatMap(file -> foreign(file, running));
    TileArchive archive = foreign.orElseGet(this::own);
    borders.problems().forEach(problem -> problems.add(problem.in(messages)));
    LoadedHistory history = HistoryFile.read(assets.history(), messages.tongue().code());
    history.problems().forEach(problem -> problems.add(problem.in(messages)));
    return new MapParts(
        archive,
        foreign.isPresent() ? chosen : Optional.empty(),
        heights(),
        borders.borders(),
        history.history(),
        problems);
  }

  private Heights heights() {
    try {
      return Heights.open(assets.heights());
    } catch (IOException e) {
      problems.add(new BaseMapProblem.DamagedRelief(detail(e)).in(messages));
      return Heights.none();
    }
  }

  private String detail(IOException e) {
    return e instanceof NoSuchFileException
        ? messages.get("basemap.no-file", assets.heights())
        : assets.heights() + ": " + e.getMessage();
  }

  private Optional<TileArchive> foreign(Path file, Running running) {
    try {
      return Optional.of(new OpenForeignMap(file).run(running));
    } catch (BaseMapException e) {
      problems.add(e.problem().in(messages));
      return Optional.empty();
    }
  }

  private TileArchive own() {
    try {
      return BaseMapFile.open(assets.baseMap());
    } catch (BaseMapException e) {
      problems.add(e.problem().in(messages));
      return new EmptyArchive();
    }
  }
}
