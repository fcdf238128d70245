package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.place.Place;
import mapside.session.Review;

/**
 * The numbered pins of the places that a name may be, while the reader decides which it is. A click
 * on a pin takes it; where the reader is to point at a place, a click does that.
 */
final class CandidateLayer extends Region {

  /** The pins that have a number; more would be no choice. */
  private static final int MOST = 9;

  private static final double SIZE = 26;

  /** So near the middle of a pin a click is meant for it, in logical pixels. */
  private static final double REACH = 16;

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Review review;
  private final List<Label> pins = new ArrayList<>();
  private List<Place> places = List.of();
  private Optional<Drawn> shown = Optional.empty();

  CandidateLayer(Review review) {
    this.review = review;
    setMouseTransparent(true);
    review.candidatesProperty().subscribe(this::fill);
    review.pointedAtProperty().subscribe(this::point);
  }

  private void fill(List<Place> candidates) {
    places = candidates.stream().limit(MOST).toList();
    pins.clear();
    for (int i = 0; i < places.size(); i++) {
      Label pin = new Label(String.valueOf(i + 1));
      pin.getStyleClass().add("candidate-pin");
      pin.setAlignment(Pos.CENTER);
      pin.setManaged(false);
      pin.resize(SIZE, SIZE);
      pins.add(pin);
    }
    // The likeliest lies on top where two are at one place.
    getChildren().setAll(pins.reversed());
    shown.ifPresent(this::show);
  }

  private void point(OptionalInt number) {
    for (int i = 0; i < pins.size(); i++) {
      boolean isPointed = number.isPresent() && number.getAsInt() == i;
      pins.get(i).pseudoClassStateChanged(POINTED, isPointed);
      if (isPointed) {
        pins.get(i).toFront();
      }
    }
  }

  /** Puts the pins where their places are. */
  void show(Drawn drawn) {
    shown = Optional.of(drawn);
    for (int i = 0; i < pins.size(); i++) {
      pins.get(i)
          .relocate(
              Math.rint(drawn.x(places.get(i).location().point()) - SIZE / 2),
              Math.rint(drawn.y(places.get(i).location().point()) - SIZE / 2));
    }
  }

  /**
   * A click on the map.
   *
   * @return whether it decided, and selects nothing
   */
  boolean click(double x, double y) {
    if (review.subject().isEmpty()) {
      return false;
    }
    OptionalInt pin = at(x, y);
    if (pin.isPresent()) {
      review.pick(places.get(pin.getAsInt()));
    } else if (review.pointingProperty().get() && shown.isPresent()) {
      review.pickPoint(shown.get().pointUnder(x, y));
    }
    return true;
  }

  /** The pointer moves; how it looks there, if a click would decide. */
  Optional<Cursor> move(double x, double y) {
    if (review.subject().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt pin = at(x, y);
    if (!review.pointedAtProperty().get().equals(pin)) {
      review.pointedAtProperty().set(pin);
    }
    return Optional.of(
        pin.isPresent()
            ? Cursor.HAND
            : review.pointingProperty().get() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
  }

  /** The number of the pin at a pixel, from 0. */
  private OptionalInt at(double x, double y) {
    int nearest = -1;
    double least = REACH;
    for (int i = 0; i < places.size() && shown.isPresent(); i++) {
      double away =
          Math.hypot(
              x - shown.get().x(places.get(i).location().point()),
              y - shown.get().y(places.get(i).location().point()));
      if (away < least) {
        nearest = i;
        least = away;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }
}
