package mapside.app;

import mapside.cli.Detectors;
import mapside.detection.Detector;
import org.jspecify.annotations.Nullable;

/**
 * Opens the detector when the first article asks for it, and keeps it for the next one. One that
 * could not be opened is tried again. For any thread.
 */
final class SharedDetector implements Detectors {

  private final Detectors detectors;
  private @Nullable Detector opened;

  SharedDetector(Detectors detectors) {
    this.detectors = detectors;
  }

  @Override
  public synchronized Detector open() throws RefusedException {
    Detector detector = opened == null ? detectors.open() : opened;
    opened = detector;
    return detector;
  }

  /** Whether an article has asked for it. */
  synchronized boolean isOpen() {
    return opened != null;
  }
}
