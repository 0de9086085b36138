package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.SummaryRow;

/**
 * What a second reader found, and what was answered.
 *
 * @param open how many points wait for an answer
 */
public record GivenPage(
    Referral referral,
    String id,
    String reader,
    String when,
    String state,
    List<SummaryRow> checks,
    List<Point> points,
    int open,
    boolean mayAnswer) {
  public GivenPage {
    checks = List.copyOf(checks);
    points = List.copyOf(points);
  }

  /**
   * A point.
   *
   * @param changedSince whether the section was saved after it was read
   * @param deed what was done, in words; null while it waits
   * @param answer who answered, when, in which words
   */
  public record Point(
      String slug,
      String section,
      String words,
      boolean changedSince,
      @Nullable String deed,
      @Nullable String answer,
      @Nullable String answeredBy) {}
}
