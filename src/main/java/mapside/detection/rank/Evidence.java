package mapside.detection.rank;

import java.util.List;
import mapside.gazetteer.world.WorldPlace;

/** Why a name is taken to mean a place; {@code messages} has the words under {@link #key}. */
public sealed interface Evidence {

  /** The key of its sentence among the messages. */
  String key();

  /** What the sentence speaks of, in the order of its gaps: numbers, and places. */
  List<Object> arguments();

  /** Behind the name stands what the place lies in: "Paris, Texas". */
  record FollowedBy(WorldPlace container) implements Evidence {
    @Override
    public String key() {
      return "evidence.followed-by";
    }

    @Override
    public List<Object> arguments() {
      return List.of(container);
    }
  }

  /** In the same sentence stands what the place lies in. */
  record Beside(WorldPlace container) implements Evidence {
    @Override
    public String key() {
      return "evidence.beside";
    }

    @Override
    public List<Object> arguments() {
      return List.of(container);
    }
  }

  /** What the place lies in is named elsewhere. */
  record Within(WorldPlace container) implements Evidence {
    @Override
    public String key() {
      return "evidence.within";
    }

    @Override
    public List<Object> arguments() {
      return List.of(container);
    }
  }

  /** Another place that is named is close by. */
  record Near(WorldPlace other, long kilometres) implements Evidence {
    @Override
    public String key() {
      return "evidence.near";
    }

    @Override
    public List<Object> arguments() {
      return List.of(other, kilometres);
    }
  }

  /** No other place of that name is known. */
  record Only() implements Evidence {
    @Override
    public String key() {
      return "evidence.only";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /** It is the greatest of the places of that name. */
  record Greatest(int of) implements Evidence {
    @Override
    public String key() {
      return "evidence.greatest";
    }

    @Override
    public List<Object> arguments() {
      return List.of(of);
    }
  }

  /** The name is not listed, but the text says what it lies in or by. */
  record Unlisted(WorldPlace container) implements Evidence {
    @Override
    public String key() {
      return "evidence.unlisted";
    }

    @Override
    public List<Object> arguments() {
      return List.of(container);
    }
  }

  /** A division bears the name of the town that is its seat, and is not spoken of. */
  record Town() implements Evidence {
    @Override
    public String key() {
      return "evidence.town";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /** A town or a division bears the name of the island that it lies on or is. */
  record Island() implements Evidence {
    @Override
    public String key() {
      return "evidence.island";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /** The text says what sort of place it is: "the river Volga". */
  record Called() implements Evidence {
    @Override
    public String key() {
      return "evidence.called";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /** The name says its sort only, and a place of that sort was named before. */
  record NamedBefore(WorldPlace place) implements Evidence {
    @Override
    public String key() {
      return "evidence.named-before";
    }

    @Override
    public List<Object> arguments() {
      return List.of(place);
    }
  }
}
