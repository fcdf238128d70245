package mapside.presenter;

import java.util.stream.Collectors;
import mapside.lesson.quiz.Answers;
import mapside.lesson.quiz.Dated;
import mapside.lesson.quiz.Question;
import mapside.messages.Messages;
import mapside.place.Names;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceKind;

/** The words of a quiz. */
final class QuizWords {

  private QuizWords() {}

  static String question(Question question, Naming naming, Messages words) {
    return switch (question) {
      case Question.WhereIs where -> words.get("show.quiz.where", name(where.place(), naming));
      case Question.WhichIs which -> words.get("show.quiz.which." + sort(which.place()));
      case Question.InOrder order -> words.get("show.quiz.order");
    };
  }

  /** How an answer is judged, in one line. */
  static String rule(Question question, Messages words) {
    return switch (question) {
      case Question.WhereIs where ->
          words.get("show.quiz.rule.where", Answers.kilometres(where).toArray());
      case Question.WhichIs which -> words.get("show.quiz.rule.which");
      case Question.InOrder order -> words.get("show.quiz.rule.order");
    };
  }

  private static String sort(Place place) {
    return place.kind() == PlaceKind.ISLAND || place.kind() == PlaceKind.ISLET ? "island" : "place";
  }

  /** All that the map writes for a place of today, in one line. */
  static String name(Place place, Naming naming) {
    return name(place.names(), naming);
  }

  /** All that the map writes for names, in one line. */
  static String name(Names names, Naming naming) {
    return naming.lines(names).stream().map(Naming.Line::text).collect(Collectors.joining(" · "));
  }

  /** How far off a guess was, and which way it is to the place. */
  static String apart(Answers.Spot spot, Messages words) {
    long km = Math.round(spot.kilometres());
    return words.get(
        "show.quiz.apart", Math.max(1, km), words.get("show.direction." + spot.direction()));
  }

  static String verdict(QuizRun.Answered answered, Naming naming, Messages words) {
    return switch (answered.question()) {
      case Question.WhereIs where ->
          answered
              .guess()
              .map(guess -> Answers.judge(where, guess))
              .map(
                  spot ->
                      spot.kilometres() == 0
                          ? words.get("show.quiz.right")
                          : words.get(
                              "show.quiz.off", apart(spot, words), name(where.place(), naming)))
              .orElse("");
      case Question.WhichIs which ->
          answered.points() > 0
              ? words.get("show.quiz.right")
              : words.get("show.quiz.wrong", name(which.place(), naming));
      case Question.InOrder order ->
          answered.points() == Question.MOST
              ? words.get("show.quiz.right")
              : words.get("show.quiz.order.wrong");
    };
  }

  /** What happened, with its day once that gives nothing away any more. */
  static String dated(Dated item, boolean isTold, Messages words) {
    return isTold
        ? words.get("show.quiz.dated", item.title(), words.date(item.day()))
        : item.title();
  }
}
