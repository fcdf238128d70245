package mapside.gazetteer.world;

import java.nio.file.Path;
import java.util.List;
import mapside.messages.Problem;

/** Why a gazetteer can't be used. */
public sealed interface WorldProblem extends Problem {

  /** There is no such file. */
  record Missing(Path file) implements WorldProblem {
    @Override
    public String key() {
      return "world.missing";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString());
    }
  }

  /** It is there, but can't be read; the detail is the system's. */
  record Unreadable(Path file, String detail) implements WorldProblem {
    @Override
    public String key() {
      return "world.unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), detail);
    }
  }

  /** It is of another kind, of another version, or cut short. */
  record NotAGazetteer(Path file) implements WorldProblem {
    @Override
    public String key() {
      return "world.not-one";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString());
    }
  }
}
