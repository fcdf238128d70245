package mapside.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BorderViewTest {

  @ParameterizedTest
  @CsvSource({
    "control, true, false",
    "claim, false, true",
    "both, true, true",
    "1905, false, false",
  })
  void eachViewHasItsBorders(String code, boolean control, boolean claim) {
    BorderView view = BorderView.ofCode(code).orElseThrow();

    assertThat(view.code()).isEqualTo(code);
    assertThat(view.shows(Border.Kind.LINE_OF_CONTROL)).isEqualTo(control);
    assertThat(view.shows(Border.Kind.CLAIM)).isEqualTo(claim);
    assertThat(view.shows(Border.Kind.HISTORIC)).isFalse();
  }

  @Test
  void fromAYearThePresentComesBackAsItWas() {
    BorderView claim = BorderView.of(BorderView.Present.CLAIM);

    assertThat(claim.in(1855).in(1905).now()).isEqualTo(claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "19055", "ab12", "-185"})
  void whatIsNoViewIsNone(String code) {
    assertThat(BorderView.ofCode(code)).isEmpty();
  }
}
