package mapside.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapside.handout.NumberSpots.Spot;
import org.junit.jupiter.api.Test;

class CrowdTest {

  private static final List<Spot> CLOSE =
      Stream.of(0, 9, 18, 27, 36).map(x -> new Spot(100 + x, 300)).toList();

  private static List<Spot> with(Spot... more) {
    return Stream.concat(Stream.of(more), CLOSE.stream()).toList();
  }

  @Test
  void theLargestSetOfNeighboursIsACrowd() {
    Spot far = new Spot(400, 40);
    Spot alsoFar = new Spot(410, 40);

    assertThat(Crowd.of(with(far, alsoFar))).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void fewNeighboursAndThoseWithRoomBetweenThemAreNone() {
    assertThat(Crowd.of(CLOSE.subList(0, 4))).isEmpty();
    assertThat(Crowd.of(Stream.of(0, 30, 60, 90, 120, 150).map(x -> new Spot(x, 9)).toList()))
        .isEmpty();
    assertThat(Crowd.of(List.of())).isEmpty();
  }

  @Test
  void theCornerHasNothingInIt() {
    assertThat(corner()).contains(new Spot(300, 0));
    assertThat(corner(new Spot(450, 50))).contains(new Spot(0, 0));
    assertThat(corner(new Spot(450, 50), new Spot(50, 50), new Spot(450, 350)))
        .as("the crowd itself lies in the last one")
        .isEmpty();
  }

  private static Optional<Spot> corner(Spot... others) {
    return Crowd.freeCorner(List.of(others), CLOSE, 500, 400, 0.4);
  }
}
