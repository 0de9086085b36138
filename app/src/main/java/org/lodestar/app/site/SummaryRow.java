package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answers on a page that lists them. With an address it gets a Change link;
 * {@code about} says to a screen reader what would be changed.
 */
public record SummaryRow(
    String question, List<String> answers, @Nullable String href, @Nullable String about) {
  /** Answers are copied; empty ones are left out. */
  public SummaryRow {
    answers = answers.stream().filter(answer -> !answer.isBlank()).toList();
  }

  /** A row that cannot be changed. */
  public static SummaryRow of(String question, String answer) {
    return new SummaryRow(question, List.of(answer), null, null);
  }

  /** A row with a Change link. */
  public static SummaryRow of(String question, String answer, String href, String about) {
    return new SummaryRow(question, List.of(answer), href, about);
  }
}
