package mapside.app;

import mapside.cli.Detectors;
import mapside.detection.Detector;
import mapside.detection.model.ModelException;
import mapside.gazetteer.world.WorldException;
import mapside.messages.Messages;

/** Opens the detector with the files among the assets. */
record AppDetectors(Assets assets, Messages messages) implements Detectors {

  @Override
  public Detector open() throws RefusedException {
    try {
      return Detector.open(assets.gazetteer(), assets.detection());
    } catch (WorldException e) {
      throw new RefusedException(e.problem().in(messages));
    } catch (ModelException e) {
      throw new RefusedException(e.problem().in(messages));
    }
  }
}
