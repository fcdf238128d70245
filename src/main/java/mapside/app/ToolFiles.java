package mapside.app;

import java.util.List;
import java.util.function.Consumer;
import mapside.gazetteer.LoadedTerritories;
import mapside.gazetteer.PlaceFile;
import mapside.gazetteer.TerritoryFile;
import mapside.geo.Shape;
import mapside.map.NameData;
import mapside.map.tool.ToolData;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.Territory;
import mapside.task.Tasks;

/**
 * Reads the outlines of the tools and the names beside the article's from the files that come with
 * the program, when asked.
 */
final class ToolFiles implements ToolData, NameData {

  private final Assets assets;
  private final Messages messages;
  private final Tasks tasks;
  private final Consumer<String> tell;
  private List<Territory> known = List.of();

  /**
   * Reads nothing yet.
   *
   * @param tell takes what could not be read, in words for the user
   */
  ToolFiles(Assets assets, Messages messages, Tasks tasks, Consumer<String> tell) {
    this.assets = assets;
    this.messages = messages;
    this.tasks = tasks;
    this.tell = tell;
  }

  @Override
  public void land(Consumer<List<Shape.Polygon>> then) {
    tasks.start(
        running -> TerritoryFile.readLand(assets.globe()), then, problem -> then.accept(List.of()));
  }

  @Override
  public void territories(Consumer<List<Territory>> then) {
    if (!known.isEmpty()) {
      then.accept(known);
      return;
    }
    tasks.start(
        running -> TerritoryFile.read(assets.territories()),
        loaded -> keep(loaded, then),
        problem -> tell.accept(String.valueOf(problem)));
  }

  @Override
  public void names(double zoom, Consumer<List<Place>> then) {
    tasks.start(
        running -> PlaceFile.readPoints(assets.names(), zoom),
        loaded -> {
          loaded.problems().forEach(problem -> tell.accept(problem.in(messages)));
          then.accept(List.copyOf(loaded.gazetteer().places()));
        },
        problem -> then.accept(List.of()));
  }

  private void keep(LoadedTerritories loaded, Consumer<List<Territory>> then) {
    known = loaded.territories();
    loaded.problems().forEach(problem -> tell.accept(problem.in(messages)));
    then.accept(known);
  }
}
