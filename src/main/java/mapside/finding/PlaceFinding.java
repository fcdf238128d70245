package mapside.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import mapside.article.Article;
import mapside.detection.Choice;
import mapside.detection.Detection;
import mapside.detection.Detector;
import mapside.detection.Fixed;
import mapside.detection.FoundMention;
import mapside.detection.MentionKind;
import mapside.detection.rank.Evidence;
import mapside.gazetteer.world.WorldPlace;
import mapside.link.Alternative;
import mapside.link.Decision;
import mapside.link.Finding;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Reason;
import mapside.link.Role;
import mapside.link.Unplaced;
import mapside.link.Verdicts;
import mapside.link.Work;
import mapside.place.Gazetteer;
import mapside.task.Running;
import mapside.text.TextRange;

/**
 * Finds the places of an article and ties it to them. Those of a long text come in several goes,
 * each with twice as much of the text, so that telling of them costs no more than finding them. For
 * one article and one thread.
 */
public final class PlaceFinding {

  private final Detector detector;
  private final LinkedArticle unlinked;
  private final PlaceBook book;
  private final Map<Options, List<Alternative>> alternatives = new HashMap<>();

  /** What a name may mean; the same for all mentions of it. */
  private record Options(WorldPlace chosen, List<Choice> others) {}

  /**
   * Looks for the places of an article that has none yet.
   *
   * @param unlinked the article, with its events and the places that come with the program
   */
  public PlaceFinding(Detector detector, LinkedArticle unlinked) {
    this.detector = detector;
    this.unlinked = unlinked;
    book = new PlaceBook(detector.world(), unlinked.gazetteer());
  }

  /**
   * Finds them all.
   *
   * @param running ends the search when it is cancelled
   * @param soFar is told of those found in the first parts of a long text, on this thread
   * @throws CancellationException if it was cancelled
   */
  public FoundPlaces find(Running running, Consumer<FoundPlaces> soFar) {
    return find(Work.NONE, running, soFar);
  }

  /**
   * Finds them all, given what a reader has said of some names; that holds, and helps to tell what
   * the others mean.
   *
   * @param work what the reader has said
   * @param running ends the search when it is cancelled
   * @param soFar is told of those found in the first parts of a long text, on this thread
   * @throws CancellationException if it was cancelled
   */
  public FoundPlaces find(Work work, Running running, Consumer<FoundPlaces> soFar) {
    String text = unlinked.article().plainText();
    List<TextRange> parts = detector.parts(text);
    List<Fixed> fixed = fixed(work);
    List<FoundMention> all = new ArrayList<>();
    boolean namesOnly = false;
    for (int done = 1; done <= parts.size(); done++) {
      Detection found = detector.detect(text, parts.get(done - 1), fixed);
      all.addAll(found.all());
      namesOnly |= found.namesOnly();
      if (running.isCancelled()) {
        throw new CancellationException();
      }
      if (Integer.bitCount(done) == 1 && done < parts.size()) {
        soFar.accept(linked(all, namesOnly, false));
      }
    }
    return linked(all, namesOnly, true);
  }

  private List<Fixed> fixed(Work work) {
    Map<Decision, OptionalInt> numbers = new HashMap<>();
    for (Decision decision : work.decisions()) {
      if (decision.scope() == Decision.Scope.ONE) {
        // An exception, which says nothing of the other mentions.
        continue;
      }
      numbers.put(
          decision,
          decision
              .place()
              .map(place -> WorldIds.numberOf(place, detector.world(), unlinked.gazetteer()))
              .orElse(OptionalInt.empty()));
    }
    return Verdicts.of(unlinked.article().plainText(), work.decisions()).all().stream()
        .map(
            verdict ->
                new Fixed(
                    verdict.range(),
                    numbers.getOrDefault(verdict.decision(), OptionalInt.empty()),
                    !verdict.range().equals(verdict.decision().range())))
        .toList();
  }

  private FoundPlaces linked(List<FoundMention> found, boolean namesOnly, boolean isComplete) {
    Article article = unlinked.article();
    List<Mention> mentions = new ArrayList<>();
    List<Unplaced> unplaced = new ArrayList<>();
    for (FoundMention each : found) {
      if (each.choice().isPresent()) {
        mentions.add(mention(each, each.choice().get()));
      } else {
        unplaced.add(
            new Unplaced(each.range(), each.range().in(article.plainText()), each.confidence()));
      }
    }
    Gazetteer gazetteer = book.gazetteer(found);
    return new FoundPlaces(
        LinkedArticle.found(article, gazetteer, mentions, unplaced, unlinked.events()),
        namesOnly,
        isComplete);
  }

  private Mention mention(FoundMention each, Choice choice) {
    return new Mention(
        each.range(),
        book.of(choice.place()).id(),
        each.kind() == MentionKind.PLACE ? Role.PLACE : Role.ACTOR,
        Optional.of(
            new Finding(
                each.confidence(),
                each.evidence().stream().map(this::reason).toList(),
                alternatives.computeIfAbsent(
                    new Options(choice.place(), each.alternatives()), this::others))));
  }

  /** Two places of the gazetteer may be one that comes with the program. */
  private List<Alternative> others(Options options) {
    return options.others().stream()
        .map(choice -> new Alternative(book.of(choice.place()), choice.probability()))
        .filter(other -> !other.place().id().equals(book.of(options.chosen()).id()))
        .toList();
  }

  private Reason reason(Evidence evidence) {
    return new Reason(
        evidence.key(),
        evidence.arguments().stream()
            .map(each -> each instanceof WorldPlace place ? book.of(place).names() : each)
            .toList());
  }
}
