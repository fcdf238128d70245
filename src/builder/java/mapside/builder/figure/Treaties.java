package mapside.builder.figure;

import java.util.List;
import mapside.builder.figure.Tenure.Holder;

/** Who held what from 1855 to 2019, and the papers that said so. */
final class Treaties {

  private static final double HEIGHT = 364;
  private static final double LEFT = 126;
  private static final double UNITS_PER_YEAR = 2.96;
  private static final double TOP = 172;
  private static final double BAND = 24;
  private static final double APART = 29;
  private static final double BOTTOM = TOP + 4 * APART + BAND;
  private static final double LINE = 14;

  /** Years later than this one are free of marks, and hold words. */
  private static final int LAST_MARK = 1956;

  /** A mark across the bands, its words in lines beside the top of its pole. */
  private record Mark(int year, double top, String title, List<String> lines) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(1855, 16, "1855 Shimoda", List.of("border between Iturup and Urup")),
          new Mark(
              1875,
              52,
              "1875 Saint Petersburg",
              List.of("all the Kurils to Japan,", "all of Sakhalin to Russia")),
          new Mark(1905, 116, "1905 Portsmouth", List.of("Sakhalin south of", "50° N to Japan")),
          new Mark(1945, 16, "1945, August–September", List.of("Soviet forces take the Kurils")),
          new Mark(
              1951,
              52,
              "1951 San Francisco",
              List.of(
                  "Japan renounces the Kurils and south",
                  "Sakhalin, the text not saying to whom;",
                  "the USSR does not sign")),
          new Mark(
              1956,
              116,
              "1956 Joint Declaration",
              List.of(
                  "ends the state of war; Habomai and",
                  "Shikotan to be handed over after",
                  "a peace treaty")));

  private final Svg svg = new Svg(HEIGHT, "Who held Sakhalin and the Kurils, 1855 to 2019");

  String draw() {
    for (int i = 0; i < Tenure.ALL.size(); i++) {
      band(Tenure.ALL.get(i), TOP + i * APART);
    }
    MARKS.forEach(this::mark);
    for (int i = 0; i < Tenure.ALL.size(); i++) {
      words(Tenure.ALL.get(i), TOP + i * APART + 16);
    }
    years();
    key();
    return svg.finished();
  }

  private static double x(int year) {
    return LEFT + (year - Tenure.FIRST) * UNITS_PER_YEAR;
  }

  private void band(Tenure tenure, double y) {
    boolean two = !tenure.detail().isEmpty();
    svg.text(
        LEFT - 10, y + (two ? 10 : 16), tenure.land(), "font-weight", "700", "text-anchor", "end");
    if (two) {
      svg.small(LEFT - 10, y + 23, tenure.detail(), "text-anchor", "end");
    }
    for (Tenure.Span span : tenure.spans()) {
      fill(x(span.from()), y, x(span.to()) - x(span.from()), BAND, span.holder());
    }
  }

  private void fill(double x, double y, double width, double height, Holder holder) {
    svg.rect(x, y, width, height, "fill", colour(holder));
    double inset = 0.7;
    List<double[]> inside =
        List.of(
            new double[] {
              x + inset,
              y + inset,
              x + width - inset,
              y + inset,
              x + width - inset,
              y + height - inset,
              x + inset,
              y + height - inset
            });
    if (holder == Holder.UNDIVIDED) {
      svg.stroke(Hatch.of(inside, 5), Ink.JAPAN, 2.5);
    } else if (holder == Holder.DISPUTED) {
      svg.stroke(Hatch.of(inside, Hatch.APART), Ink.DISPUTED_HATCH, Hatch.WIDTH);
    }
  }

  private static String colour(Holder holder) {
    return switch (holder) {
      case JAPAN -> Ink.JAPAN;
      case RUSSIA, UNDIVIDED -> Ink.RUSSIA;
      case DISPUTED -> Ink.DISPUTED;
    };
  }

  private void words(Tenure tenure, double y) {
    for (Tenure.Span span : tenure.spans()) {
      boolean last = span.to() == Tenure.LAST && span.from() == 1945;
      double x = last ? x(LAST_MARK) + 10 : x(span.from()) + 8;
      String words = last ? "USSR, then Russia" : "Russia";
      switch (span.holder()) {
        case JAPAN -> onBand(x, y, "Japan");
        case RUSSIA -> onBand(x, y, words);
        case UNDIVIDED -> {}
        case DISPUTED -> {
          svg.rect(x - 6, y - 13, 106, 18, "fill", Ink.DISPUTED);
          svg.text(x, y, words);
        }
      }
    }
  }

  private void onBand(double x, double y, String words) {
    svg.text(x, y, words, "fill", Ink.WHITE);
  }

  private void mark(Mark mark) {
    double x = x(mark.year());
    svg.stroke(Svg.line(x, mark.top() - 10, x, TOP), Ink.TEXT, 0.9);
    for (double y = TOP; y < BOTTOM; y += APART) {
      svg.stroke(Svg.line(x, y, x, y + BAND), Ink.WHITE, 0.9);
    }
    svg.text(x + 6, mark.top(), mark.title(), "font-weight", "700");
    for (int i = 0; i < mark.lines().size(); i++) {
      svg.small(x + 6, mark.top() + (i + 1) * LINE, mark.lines().get(i));
    }
  }

  private void years() {
    for (int year : new int[] {Tenure.FIRST, 1875, 1905, 1945}) {
      svg.small(x(year), BOTTOM + 15, String.valueOf(year), "text-anchor", "middle");
    }
    svg.small(x(Tenure.LAST), BOTTOM + 15, String.valueOf(Tenure.LAST), "text-anchor", "end");
  }

  private void key() {
    key(LEFT, Holder.JAPAN, "Japan");
    key(LEFT + 68, Holder.RUSSIA, "Russia, USSR");
    key(LEFT + 176, Holder.UNDIVIDED, "both, undivided");
    key(LEFT + 296, Holder.DISPUTED, "held by Russia, claimed by Japan");
  }

  private void key(double x, Holder holder, String words) {
    double y = HEIGHT - 18;
    fill(x, y, 18, 12, holder);
    svg.small(x + 24, y + 10, words);
  }
}
