package org.lodestar.app.support.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.support.Answers;

/**
 * What is wrong with the answers to some questions.
 *
 * @param picks what can be picked, by question
 * @param today by which days are past or to come
 */
public record Check(Map<String, List<String>> picks, LocalDate today) {
  /** Characters that a short answer may have. */
  public static final int LONGEST_LINE = 200;

  /** Characters that a long answer may have. */
  public static final int LONGEST_TEXT = 5000;

  private static final Pattern DAYS =
      Pattern.compile("[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5]");
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

  public Check {
    picks = Map.copyOf(picks);
  }

  /** The key of the words for what is wrong, by question, in the order of the questions. */
  public Map<String, String> problems(List<Question> questions, Answers answers) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Question question : questions) {
      problem(question, answers.list(question.name()))
          .ifPresent(key -> problems.put(question.name(), key));
    }
    return problems;
  }

  private Optional<String> problem(Question question, List<String> given) {
    if (given.isEmpty()) {
      return question.needed() ? Optional.of("support.wrong.missing") : Optional.empty();
    }
    if (given.size() > 1 && question.kind() != Question.Kind.TICKS) {
      return Optional.of("support.wrong.choice");
    }
    return given.stream().flatMap(each -> problem(question, each).stream()).findFirst();
  }

  private Optional<String> problem(Question question, String given) {
    return switch (question.kind()) {
      case LINE -> longer(given, LONGEST_LINE, "support.wrong.line");
      case TEXT -> longer(given, LONGEST_TEXT, "support.wrong.text");
      case CHOICE, TICKS -> unless(question.values().contains(given), "support.wrong.choice");
      case PICK ->
          unless(
              picks.getOrDefault(question.name(), List.of()).contains(given),
              "support.wrong.choice");
      case DAYS -> unless(DAYS.matcher(given).matches(), "support.wrong.number");
      case DAY, PAST_DAY, COMING_DAY -> day(question.kind(), given);
    };
  }

  private Optional<String> day(Question.Kind kind, String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
        return Optional.of("support.wrong.day");
      }
      return switch (kind) {
        case PAST_DAY -> unless(!day.isAfter(today), "support.wrong.notYet");
        case COMING_DAY -> unless(!day.isBefore(today), "support.wrong.past");
        default -> Optional.empty();
      };
    } catch (DateTimeException noDay) {
      return Optional.of("support.wrong.day");
    }
  }

  private static Optional<String> longer(String given, int most, String key) {
    return unless(given.length() <= most, key);
  }

  private static Optional<String> unless(boolean right, String key) {
    return right ? Optional.empty() : Optional.of(key);
  }
}
