package mapside.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
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

/** Opens the base map that ships with the program. Never fails: without a file there is sea. */
final class OpenMap implements Job<MapParts> {

  private final Assets assets;
  private final Messages messages;

  OpenMap(Assets assets, Messages messages) {
    this.assets = assets;
    this.messages = messages;
  }

  @Override
  public MapParts run(Running running) {
    List<String> problems = new ArrayList<>();
    TileArchive archive = archive(problems);
    LoadedBorders borders = BorderFile.read(assets.borders());
    borders.problems().forEach(problem -> problems.add(problem.in(messages)));
    LoadedHistory history = HistoryFile.read(assets.history());
    history.problems().forEach(problem -> problems.add(problem.in(messages)));
    return new MapParts(archive, heights(problems), borders.borders(), history.history(), problems);
  }

  private Heights heights(List<String> problems) {
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

  private TileArchive archive(List<String> problems) {
    try {
      return BaseMapFile.open(assets.baseMap());
    } catch (BaseMapException e) {
      problems.add(e.problem().in(messages));
      return new EmptyArchive();
    }
  }
}
