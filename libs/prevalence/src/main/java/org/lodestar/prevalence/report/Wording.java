package org.lodestar.prevalence.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;

/** What is said first, in plain words: figures are rounded, and none is given that may not be. */
public record Wording(Answer answer) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  /** The answer in a few sentences. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(seen());
    if (answer.publishable()) {
      answer.range().ifPresent(range -> sentences.add(range(range)));
      sentences.add(outside());
    } else {
      sentences.add("No total is given. " + why());
    }
    answer.lowerBound().ifPresent(bound -> sentences.add(atLeast(bound)));
    return sentences;
  }

  /**
   * The answer as lines of text: the sentences, each method where a total may be shown, warnings.
   */
  public List<String> text() {
    List<String> lines = new ArrayList<>(sentences());
    if (answer.publishable()) {
      lines.add("");
      lines.add("What each method says, with the 95% interval:");
      answer.methods().forEach(result -> lines.add("  " + line(result)));
    }
    add(lines, "What stands in the way:", Warning.Weight.BLOCKS);
    List<String> missing = answer.checklist().missing();
    if (!missing.isEmpty()) {
      lines.add("");
      lines.add("Still to answer in the checklist:");
      missing.forEach(each -> lines.add("  " + each));
    }
    add(lines, "To be careful with:", Warning.Weight.SERIOUS);
    add(lines, "Good to know:", Warning.Weight.NOTE);
    return lines;
  }

  private static String line(MethodResult result) {
    Double estimate = result.estimate();
    if (estimate == null) {
      return result.words() + ": no estimate.";
    }
    Interval wide = result.interval(95);
    return result.words()
        + ": "
        + Rounded.words(Rounded.two(estimate))
        + (wide == null
            ? ", without an interval."
            : " (%s to %s)."
                .formatted(
                    Rounded.words(Rounded.down(wide.low())),
                    Rounded.words(Rounded.up(wide.high()))));
  }

  private void add(List<String> lines, String title, Warning.Weight weight) {
    List<Warning> warnings =
        answer.allWarnings().stream().filter(each -> each.code().weight() == weight).toList();
    if (!warnings.isEmpty()) {
      lines.add("");
      lines.add(title);
      warnings.forEach(warning -> lines.add("  " + warning.text()));
    }
  }

  private String seen() {
    return "%s were seen on %s lists; %s of them on two lists or more."
        .formatted(
            people(answer.table().people()),
            answer.table().size(),
            small(answer.table().overlap()));
  }

  private static String range(Interval range) {
    long low = Rounded.down(range.low());
    long high = Rounded.up(range.high());
    return "The lists suggest that there were about %s to %s in all."
        .formatted(Rounded.words(low), people(high));
  }

  private static String outside() {
    return "The true figure may well lie outside: this rests on what the checklist says, and on how"
        + " those on no list are linked to the lists, which no data can show.";
  }

  private String why() {
    List<Warning> blocking = answer.blocking();
    return blocking.isEmpty()
        ? "No method that allows for the choice of model gave a range."
        : blocking.getFirst().text();
  }

  private String atLeast(MethodResult bound) {
    Interval spread = bound.interval(95);
    String words =
        "If people differ in how easily they are seen, and no lists avoid each other, there were"
            + " likely at least "
            + Rounded.words(lowest(bound))
            + ".";
    return spread == null
        ? words
        : words
            + " (The bound itself is %s, uncertain from %s to %s.)"
                .formatted(
                    Rounded.words(Rounded.two(point(bound))),
                    Rounded.words(Rounded.down(spread.low())),
                    Rounded.words(Rounded.up(spread.high())));
  }

  long lowest(MethodResult bound) {
    Interval spread = bound.interval(95);
    double low = spread == null ? point(bound) : spread.low();
    return Math.max(answer.table().people(), Rounded.down(low));
  }

  private static double point(MethodResult bound) {
    Double estimate = bound.estimate();
    return estimate == null ? 0 : estimate;
  }

  static String people(long number) {
    return number == 1 ? "1 person" : Rounded.words(number) + " people";
  }

  /** A count of people; a small one is not told, since it could point at somebody. */
  static String small(long number) {
    return SMALL.isFew(number) ? "under " + SMALL.least() : Rounded.words(number);
  }
}
