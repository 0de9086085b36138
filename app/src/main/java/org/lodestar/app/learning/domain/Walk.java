package org.lodestar.app.learning.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;

/**
 * How far somebody without an account has come through a course, and what they chose. It travels
 * within the pages and is kept nowhere.
 *
 * @param mark a chance number, which says nothing of anybody
 * @param counted the day under which it was counted as begun; null where it was not
 * @param steps the pages that are behind them
 */
public record Walk(String mark, @Nullable LocalDate counted, List<Step> steps) {
  private static final int PARTS = 3;

  public Walk {
    steps = List.copyOf(steps);
  }

  /**
   * A page that is behind somebody.
   *
   * @param chosen codes of choices; none where nothing was asked
   */
  public record Step(String page, List<String> chosen) {
    public Step {
      chosen = List.copyOf(chosen);
    }
  }

  /** One that begins. */
  public static Walk begin(String mark) {
    return new Walk(mark, null, List.of());
  }

  /** The page where they are; empty at the end. */
  public Optional<CoursePage> at(Course course) {
    Optional<CoursePage> here = Optional.of(course.first());
    for (Step step : steps) {
      here = here.flatMap(page -> course.next(page, step.chosen()));
    }
    return here;
  }

  /** One page further. */
  public Walk on(CoursePage here, List<String> chosen) {
    return new Walk(
        mark,
        counted,
        Stream.concat(steps.stream(), Stream.of(new Step(here.code(), chosen))).toList());
  }

  /** One page back; at the beginning the same. */
  public Walk back() {
    return steps.isEmpty() ? this : new Walk(mark, counted, steps.subList(0, steps.size() - 1));
  }

  /** The same, counted under a day. */
  public Walk counted(LocalDate day) {
    return new Walk(mark, day, steps);
  }

  /** As far as it fits a course, whose pages may have changed since it began. */
  public Walk within(Course course) {
    List<Step> fitting = new ArrayList<>();
    Optional<CoursePage> here = Optional.of(course.first());
    for (Step step : steps) {
      if (here.isEmpty() || !fits(here.get(), step)) {
        break;
      }
      fitting.add(step);
      here = course.next(here.get(), step.chosen());
    }
    return new Walk(mark, counted, fitting);
  }

  private static boolean fits(CoursePage page, Step step) {
    Question question = page.question();
    if (!page.code().equals(step.page()) || (question == null) != step.chosen().isEmpty()) {
      return false;
    }
    return question == null
        || (new HashSet<>(step.chosen()).size() == step.chosen().size()
            && step.chosen().stream().allMatch(each -> question.find(each).isPresent()));
  }

  /** What was chosen of a question; nothing where it was not on the way. */
  public List<String> chosen(Course course, String question) {
    return steps.stream()
        .filter(step -> course.find(step.page()).filter(each -> asks(each, question)).isPresent())
        .map(Step::chosen)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean asks(CoursePage page, String code) {
    Question question = page.question();
    return question != null && question.code().equals(code);
  }

  /** Where the choice of a scale stands on it, from one on; empty where nothing was chosen. */
  public Optional<Integer> point(Course course, String question) {
    return course.questions().stream()
        .filter(each -> each.code().equals(question))
        .flatMap(each -> chosen(course, question).stream().map(code -> place(each, code)))
        .findFirst();
  }

  private static int place(Question question, String code) {
    return question.choices().stream().map(Choice::code).toList().indexOf(code) + 1;
  }

  /** All of it as one line. */
  public String line() {
    return mark
        + "|"
        + (counted == null ? "" : counted.toString())
        + "|"
        + steps.stream()
            .map(step -> step.page() + ":" + String.join("+", step.chosen()))
            .collect(Collectors.joining(","));
  }

  /** Reads what {@link #line} wrote; empty for anything else. */
  public static Optional<Walk> read(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String step : split(parts[2], ",")) {
      int colon = step.indexOf(':');
      if (colon < 0) {
        return Optional.empty();
      }
      steps.add(new Step(step.substring(0, colon), split(step.substring(colon + 1), "\\+")));
    }
    try {
      return Optional.of(
          new Walk(parts[0], parts[1].isEmpty() ? null : LocalDate.parse(parts[1]), steps));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static List<String> split(String text, String at) {
    return text.isEmpty() ? List.of() : List.of(text.split(at, -1));
  }
}
