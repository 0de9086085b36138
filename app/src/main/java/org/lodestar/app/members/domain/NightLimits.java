package org.lodestar.app.members.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Limits of the door at night on a day: dated rows with their source.
 *
 * @param longest for how long somebody is let in at most
 * @param waits how long they stand at the door
 * @param asksAnHour how often one account asks within an hour
 * @param wrongCodes after how many wrong codes nobody is let in by this asking
 * @param numberStands how old a number is before anybody is rung back on it
 * @param reviewWithin by when another person looks at it
 * @param toBeConfirmed whether somebody responsible has still to confirm them
 */
public record NightLimits(
    Duration longest,
    Duration waits,
    int asksAnHour,
    int wrongCodes,
    Duration numberStands,
    Duration reviewWithin,
    boolean toBeConfirmed) {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(NightLimits.class, "night-limits.psv");

  /** Those in force on a day. */
  public static NightLimits on(LocalDate day) {
    return new NightLimits(
        Duration.ofHours(value("LONGEST", day)),
        Duration.ofMinutes(value("WAITS", day)),
        value("ASKS_AN_HOUR", day),
        value("WRONG_CODES", day),
        Duration.ofHours(value("NUMBER_STANDS", day)),
        Duration.ofHours(value("REVIEW_WITHIN", day)),
        row("LONGEST", day).choice("mark", Mark.class).needsPractitioner());
  }

  private static int value(String limit, LocalDate day) {
    return row(limit, day).number("value");
  }

  private static ResourceTable.Row row(String limit, LocalDate day) {
    return ROWS.stream()
        .filter(row -> row.text("limit").equals(limit) && Effective.of(row).covers(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No limit " + limit + " on " + day));
  }
}
