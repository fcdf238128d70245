package mapside.app;

import java.util.Optional;

/** Lets one lesson at a time have the screens, whichever window it comes from. */
final class Classroom {

  private Optional<Object> teacher = Optional.empty();

  /** Whether somebody has the screens from now on, who may have had them before. */
  boolean enter(Object who) {
    boolean isFree = teacher.isEmpty() || teacher.get() == who;
    if (isFree) {
      teacher = Optional.of(who);
    }
    return isFree;
  }

  /** Gives the screens back, if they are whose. */
  void leave(Object who) {
    teacher = teacher.filter(other -> other != who);
  }
}
