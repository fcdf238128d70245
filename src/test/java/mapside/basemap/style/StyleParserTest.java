package mapside.basemap.style;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StyleParserTest {

  @Test
  void readsEveryStatement() throws Exception {
    Style style =
        StyleParser.parse(
            "a.style",
            """
            # a comment
            colour sea #102030
            background sea
            fill isobath colour by depth
              0:#000000   # the shallows
              100:#ffffff80
            line river where rank <= 3 zoom 4..9 colour 4:sea 6:#102030ff width 4:1 8:3 dash 2 1
            """);

    assertThat(style.background().at(7)).isEqualTo(0xff102030);
    assertThat(style.layers()).containsExactlyInAnyOrder("isobath", "river");
    Rule.Fill fill = (Rule.Fill) style.rules().getFirst();
    assertThat(fill.colours().attribute()).isEqualTo("depth");
    assertThat(fill.colours().at(50)).isEqualTo(0xc0808080);
    Rule.Line line = (Rule.Line) style.rules().getLast();
    assertThat(line.selector().filter())
        .isEqualTo(new Filter("rank", Filter.Comparison.AT_MOST, 3));
    assertThat(line.selector().minZoom()).isEqualTo(4);
    assertThat(line.selector().maxZoom()).isEqualTo(9);
    assertThat(line.widths().at(6)).isCloseTo(2, within(1e-9));
    assertThat(line.dash()).containsExactly(2.0, 1.0);
  }

  @Test
  void readsWhatShowsTheGround() throws Exception {
    Style style =
        StyleParser.parse(
            "a.style",
            """
            background #102030
            shade everywhere light #ffffff80 dark #000000 strength 5:1 9:0
            tint land zoom ..9 colour -10:#000000 10:#202020
              strength 0.5
            """);

    assertThat(style.layers()).containsExactly("land");
    Rule.Shade shade = (Rule.Shade) style.rules().getFirst();
    assertThat(shade.selector().isEverywhere()).isTrue();
    assertThat(shade.light()).isEqualTo(0x80ffffff);
    assertThat(shade.dark()).isEqualTo(0xff000000);
    assertThat(shade.strength().at(7)).isCloseTo(0.5, within(1e-9));
    Rule.Tint tint = (Rule.Tint) style.rules().getLast();
    assertThat(tint.colours().at(0)).isEqualTo(0xff101010);
    assertThat(tint.strength().at(3)).isCloseTo(0.5, within(1e-9));
    assertThat(tint.selector().isShownAt(10)).isFalse();
  }

  /** The ground is known well enough to zoom 7; from 9 on its light would show the grid. */
  @ParameterizedTest
  @EnumSource
  void lightOnTheGroundEndsByZoomNine(BundledStyle bundled) {
    assertThat(bundled.load().rules())
        .allSatisfy(
            rule -> {
              if (rule instanceof Rule.Shade shade) {
                assertThat(shade.strength().at(7)).isPositive();
                assertThat(shade.strength().at(9)).isZero();
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"3,1", "4,1", "5,1.5", "8,3", "9,5", "12,5"})
  void widthsRunStraightBetweenStopsAndStayBeyondThem(double zoom, double width) throws Exception {
    Style style =
        StyleParser.parse("", "background #000000\nline x colour #000000 width 4:1 8:3 9:5");

    assertThat(((Rule.Line) style.rules().getFirst()).widths().at(zoom))
        .isCloseTo(width, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=  | false | true  | false",
        "!= | true  | false | true",
        "<  | true  | false | false",
        "<= | true  | true  | false",
        ">  | false | false | true",
        ">= | false | true  | true"
      })
  void comparesAttributes(String sign, boolean one, boolean two, boolean three) throws Exception {
    Style style =
        StyleParser.parse("", "background #000000\nfill x where a " + sign + " 2 colour #000000");

    Filter filter = requireNonNull(style.rules().getFirst().selector().filter());

    assertThat(filter.accepts(1)).isEqualTo(one);
    assertThat(filter.accepts(2)).isEqualTo(two);
    assertThat(filter.accepts(3)).isEqualTo(three);
    assertThat(filter.accepts(Double.NaN)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paint land                             | expected colour, background, fill, line, tint or"
            + " shade",
        "colour sea                             | expected a colour at the end",
        "colour sea #12345                      | #rrggbb or #rrggbbaa, found '#12345'",
        "colour sea #gggggg                     | found '#gggggg'",
        "colour top #000000                     | the colour 'top' is named twice",
        "background sae                         | no colour is named 'sae'",
        "fill                                   | expected the name of a layer at the end",
        "fill land #ffffff                      | expected 'colour', found '#ffffff'",
        "fill land colour #ffffff width 2       | 'width' is not understood here",
        "fill land colour 5:top 4:top           | stops must ascend, but '4:top' does not",
        "fill land colour x:top                 | expected a number before the colon",
        "fill land where a ~ 2 colour top       | '~' is not one of",
        "fill land where a = two colour top     | expected a number, found 'two'",
        "fill land zoom 4 colour top            | expected zooms FROM..TO, found '4'",
        "fill land zoom 6..5 colour top         | no zoom lies in '6..5'",
        "fill land zoom 4.5.. colour top        | expected a whole zoom",
        "line land colour top                   | expected 'width' at the end",
        "line land colour top width -1          | a width can't be -1",
        "line land colour top width NaN         | expected a width, found 'NaN'",
        "line land colour top width 1 dash      | expected the length of a dash",
        "line land colour top width 1 dash 2 0  | a dash must be longer than 0",
        "line land colour by depth top width 1  | no colour is named 'by'",
        "fill everywhere colour top             | only tint and shade can go everywhere",
        "tint land colour 0:top                 | expected 'strength' at the end",
        "tint land colour 0:top strength 2      | a strength can't be 2",
        "tint land colour 0:top strength 5:x    | expected a strength, found 'x'",
        "shade land dark top strength 1         | expected 'light', found 'dark'",
        "shade land light top strength 1        | expected 'dark', found 'strength'",
        "shade land light top dark pale         | no colour is named 'pale'",
        "shade land light top dark top          | expected 'strength' at the end"
      })
  void saysWhereAndWhatIsWrong(String statement, String problem) {
    String text = "colour top #000000\nbackground top\n\n" + statement + "\n";

    assertThatThrownBy(() -> StyleParser.parse("my.style", text))
        .isInstanceOf(StyleException.class)
        .hasMessageStartingWith("my.style:4: ")
        .hasMessageContaining(problem);
  }

  @Test
  void namesTheLineOfTheWordNotOfTheStatement() {
    String text = "background #000000\nfill land colour\n  4:#ffffff\n  5:#fffff\n";

    assertThatThrownBy(() -> StyleParser.parse("my.style", text))
        .isInstanceOfSatisfying(StyleException.class, e -> assertThat(e.line()).isEqualTo(4));
  }

  @Test
  void wantsABackground() {
    assertThatThrownBy(() -> StyleParser.parse("my.style", "colour a #000000"))
        .hasMessage("my.style:1: no background");
    assertThatThrownBy(() -> StyleParser.parse("my.style", "  fill land"))
        .hasMessage("my.style:1: a line that goes on with nothing");
  }

  @ParameterizedTest
  @EnumSource
  void theBundledStylesPaintEveryLayerOfTheBaseMap(BundledStyle bundled) {
    assertThat(bundled.load().layers())
        .containsExactlyInAnyOrder("isobath", "land", "lake", "river", "border");
  }
}
