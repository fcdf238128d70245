package mapside.detection;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The places of 1,000 words of the article that ships, on one core, warm. */
@NullUnmarked
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class DetectionBenchmark {

  private Detector detector;
  private String text;

  /** Opens the gazetteer and the model that ship. */
  @Setup(Level.Trial)
  public void open() throws IOException, WorldException, ModelException {
    detector = Shipped.detector();
    text = BenchmarkTexts.articles().getFirst();
  }

  /** Finds the places. */
  @Benchmark
  public Detection thousandWords() {
    return detector.detect(text);
  }
}
