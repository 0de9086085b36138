package org.lodestar.app.breakglass.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Limits of emergency access on a day: dated rows with their sources.
 *
 * @param openFor how long a case stays open
 * @param openingsADay how many one worker opens within 24 hours
 * @param attemptsAnHour how often one worker tries within an hour, whether something opens or not
 * @param reviewWithin by when somebody else looks at it
 * @param source in words
 * @param toBeConfirmed whether somebody responsible has still to confirm them
 */
public record Limits(
    Duration openFor,
    int openingsADay,
    int attemptsAnHour,
    Duration reviewWithin,
    String source,
    boolean toBeConfirmed) {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(Limits.class, "limits.psv");

  /** Those in force on a day. */
  public static Limits on(LocalDate day) {
    ResourceTable.Row open = row("OPEN_FOR", day);
    return new Limits(
        Duration.ofHours(open.number("value")),
        row("OPENINGS_A_DAY", day).number("value"),
        row("ATTEMPTS_AN_HOUR", day).number("value"),
        Duration.ofHours(row("REVIEW_WITHIN", day).number("value")),
        open.text("citation"),
        open.choice("mark", Mark.class).needsPractitioner());
  }

  private static ResourceTable.Row row(String limit, LocalDate day) {
    return ROWS.stream()
        .filter(row -> row.text("limit").equals(limit) && Effective.of(row).covers(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No limit " + limit + " on " + day));
  }
}
