package mapside.app;

import java.io.IOException;
import mapside.cli.Detectors;
import mapside.importer.ImportException;
import mapside.messages.Messages;
import mapside.parcel.ParcelException;
import mapside.task.Job;
import mapside.task.Running;
import mapside.task.Tasks;

/**
 * Opens an article and looks for its places before anything is shown, as a picture does. Fails as
 * {@link OpenArticle} does; if only the places could not be looked for, that is told.
 */
record OpenWithPlaces(OpenArticle article, Detectors detectors, Messages messages)
    implements Job<Opening> {

  @Override
  public Opening run(Running running) throws ImportException, ParcelException, IOException {
    Opening opened = article.run(running);
    if (!opened.isUnlinked()) {
      return opened.decided();
    }
    try {
      FindPlaces search =
          new FindPlaces(
              detectors, opened.reading(), opened.work(), Tasks.sameThread(), soFar -> {});
      return opened.searched(search.run(running), messages).decided();
    } catch (Detectors.RefusedException e) {
      return opened.failed(String.valueOf(e.getMessage())).decided();
    }
  }
}
