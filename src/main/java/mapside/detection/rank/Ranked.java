package mapside.detection.rank;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mapside.detection.span.Candidate;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.geo.GreatCircle;

/**
 * Some mentions of one name and what they may mean.
 *
 * @param mentions in text order
 * @param choices the likelier first
 * @param evidence why the first choice is the first
 */
public record Ranked(List<Candidate> mentions, List<Choice> choices, List<Evidence> evidence) {

  private static final double NEAR_KM = 50;
  private static final double NEGLIGIBLE = 0.01;

  /** Copies the lists. */
  public Ranked {
    mentions = List.copyOf(mentions);
    choices = List.copyOf(choices);
    evidence = List.copyOf(evidence);
  }

  /**
   * A place that a name may mean.
   *
   * @param place its number in the gazetteer
   * @param probability how likely, 0 to 1; those of all choices add up to 1
   * @param isItself false if an unlisted place in or by this one is meant
   */
  public record Choice(int place, double probability, boolean isItself) {}

  /**
   * How likely the first choice is, together with all choices so near to it that it makes no
   * difference: a capital and its district.
   */
  public double certainty(WorldGazetteer world) {
    double sum = 0;
    for (Choice choice : choices) {
      boolean same = choice.place() == choices.getFirst().place();
      if (same
          || choice.probability() > NEGLIGIBLE
              && GreatCircle.distanceKm(
                      world.point(choice.place()), world.point(choices.getFirst().place()))
                  < NEAR_KM) {
        sum += choice.probability();
      }
    }
    return Math.min(1, sum);
  }

  static Ranked of(Group group, List<Evidence> evidence) {
    List<Choice> choices =
        IntStream.range(0, group.options.size())
            .mapToObj(
                i ->
                    new Choice(
                        group.options.get(i).place(),
                        group.probabilities[i],
                        group.options.get(i).means() == Option.Meaning.ITSELF))
            .sorted(Comparator.comparingDouble(Choice::probability).reversed())
            .toList();
    return new Ranked(group.mentions, choices, evidence);
  }
}
