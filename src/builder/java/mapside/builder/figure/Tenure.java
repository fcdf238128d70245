package mapside.builder.figure;

import java.util.List;

/**
 * Who held one stretch of land from 1855 to 2019.
 *
 * @param land its name
 * @param detail a smaller line below the name; empty for none
 * @param spans without gaps, the first first
 */
record Tenure(String land, String detail, List<Span> spans) {

  static final int FIRST = 1855;
  static final int LAST = 2019;

  /** In whose hands a stretch of land was. */
  enum Holder {
    JAPAN,
    RUSSIA,
    /** Of both countries, undivided. */
    UNDIVIDED,
    /** Administered by the USSR, then Russia, and claimed by Japan. */
    DISPUTED
  }

  /**
   * A time in the same hands.
   *
   * @param from the first year
   * @param to the year in which the land changed hands, or {@link #LAST}
   */
  record Span(int from, int to, Holder holder) {}

  static final List<Tenure> ALL =
      List.of(
          new Tenure(
              "Northern Sakhalin",
              "",
              List.of(
                  new Span(FIRST, 1875, Holder.UNDIVIDED),
                  new Span(1875, 1945, Holder.RUSSIA),
                  new Span(1945, LAST, Holder.RUSSIA))),
          new Tenure(
              "Southern Sakhalin",
              "",
              List.of(
                  new Span(FIRST, 1875, Holder.UNDIVIDED),
                  new Span(1875, 1905, Holder.RUSSIA),
                  new Span(1905, 1945, Holder.JAPAN),
                  new Span(1945, LAST, Holder.RUSSIA))),
          new Tenure(
              "Northern Kurils",
              "Urup to Shumshu",
              List.of(
                  new Span(FIRST, 1875, Holder.RUSSIA),
                  new Span(1875, 1945, Holder.JAPAN),
                  new Span(1945, LAST, Holder.RUSSIA))),
          theFour("Iturup, Kunashir"),
          theFour("Shikotan, Habomai"));

  private static Tenure theFour(String land) {
    return new Tenure(
        land,
        "",
        List.of(new Span(FIRST, 1945, Holder.JAPAN), new Span(1945, LAST, Holder.DISPUTED)));
  }
}
