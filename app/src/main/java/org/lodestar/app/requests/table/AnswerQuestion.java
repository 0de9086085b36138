package org.lodestar.app.requests.table;

import java.util.Set;

/**
 * Which figures are wanted.
 *
 * @param figure code of an indicator
 * @param first the financial year with which it begins, by the calendar year in which that begins
 * @param last the one with which it ends
 * @param divisions by which whoever asks wants it told, such as age
 */
public record AnswerQuestion(String figure, int first, int last, Set<String> divisions) {
  public AnswerQuestion {
    divisions = Set.copyOf(divisions);
  }
}
