package mapside.detection.model;

import java.nio.file.Path;
import java.util.List;
import mapside.messages.Problem;

/** Why a model can't be used. */
public sealed interface ModelProblem extends Problem {

  /** There is no such file. */
  record Missing(Path file) implements ModelProblem {
    @Override
    public String key() {
      return "detection.model-missing";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString());
    }
  }

  /** It is there, but can't be read; the detail is the system's. */
  record Unreadable(Path file, String detail) implements ModelProblem {
    @Override
    public String key() {
      return "detection.model-unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), detail);
    }
  }

  /** It is of another kind, of another version, or cut short. */
  record NotAModel(Path file) implements ModelProblem {
    @Override
    public String key() {
      return "detection.model-not-one";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString());
    }
  }
}
