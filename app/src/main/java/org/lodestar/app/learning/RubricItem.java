package org.lodestar.app.learning;

import java.util.List;

/**
 * Something that a whole account of a worry holds.
 *
 * @param worth in points of a hundred, of all items together
 * @param report fields of a worker's worry that hold it
 * @param log fields of the short log on patrol that hold it; none where it does not ask
 * @param asks the question that it answers
 * @param whole when it is whole; "not known" and "none", said as such, are too
 */
public record RubricItem(
    String code, int worth, List<String> report, List<String> log, String asks, String whole) {
  public RubricItem {
    report = List.copyOf(report);
    log = List.copyOf(log);
  }
}
