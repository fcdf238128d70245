package mapside.presenter;

import java.util.Optional;

/** What keys and buttons do that more than one part of a lesson takes part in. */
interface ShowVerbs {

  /** Goes on: within a long step first. */
  void goOn();

  /** Ends the lesson. */
  void leave();

  /** Other names, borders and sizes; empty while no class sees them. */
  Optional<Explore> explore();

  /** Begins a quiz, or ends it. */
  void quiz();

  /** Moves the cross of a quiz on the map. */
  void moveCross(int right, int down);

  /** Answers with the spot under the cross. */
  void answerAtCross();

  /** Makes a handout for print. */
  void handout();

  /** Reads aloud from this step on, or stops. */
  void readAloud();
}
