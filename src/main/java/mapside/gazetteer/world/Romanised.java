package mapside.gazetteer.world;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Names of Russian places as newspapers write them in Latin letters, which is not always as the
 * gazetteer does: "Alexandrovsk-Sakhalinsky" is its Aleksandrovsk-Sakhalinskiy.
 */
public final class Romanised {

  private static final Pattern SKY = Pattern.compile("sky(?= |$)");

  /** From the spelling of newspapers to others, one after another and together. */
  private static final List<UnaryOperator<String>> OTHERS =
      List.of(
          name -> name.replace("x", "ks"),
          name -> SKY.matcher(name).replaceAll("skiy"),
          name -> SKY.matcher(name.replace("x", "ks")).replaceAll("skiy"));

  private Romanised() {}

  /** Whether a folded word may be spelt otherwise. */
  public static boolean mayBe(String word) {
    return word.endsWith("sky") || word.indexOf('x') > 0;
  }

  /** The places that a folded name means in another spelling; none in most cases. */
  public static Postings find(WorldGazetteer world, String name) {
    for (UnaryOperator<String> other : OTHERS) {
      String spelt = other.apply(name);
      Postings found = spelt.equals(name) ? Postings.NONE : world.find(NameKey.of(spelt));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Postings.NONE;
  }
}
