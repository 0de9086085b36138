package org.lodestar.app.members.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * How long a hand in somebody's account counts on a day, and limits of what is handed over: dated
 * rows with their source.
 *
 * @param oneHand where nobody else agreed to it
 * @param twoHands where a second administrator agreed
 * @param waits how long something waits for a second administrator
 * @param wrongPieces after how many wrong second pieces a sheet is worthless
 */
public record HandLimits(Duration oneHand, Duration twoHands, Duration waits, int wrongPieces) {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(HandLimits.class, "hand-limits.psv");

  /** Those in force on a day. */
  public static HandLimits on(LocalDate day) {
    return new HandLimits(
        Duration.ofDays(value("ONE_HAND", day)),
        Duration.ofDays(value("TWO_HANDS", day)),
        Duration.ofDays(value("WAITS", day)),
        value("WRONG_PIECES", day));
  }

  /**
   * Until which day a place looks at who has an account there.
   *
   * @param since when it last did, or was there first; days before the rule do not count
   */
  public static LocalDate reviewedBy(LocalDate since, LocalDate today) {
    ResourceTable.Row row = row("REVIEWED", today);
    LocalDate begun = Effective.of(row).from();
    return (since.isBefore(begun) ? begun : since).plusDays(row.number("value"));
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
