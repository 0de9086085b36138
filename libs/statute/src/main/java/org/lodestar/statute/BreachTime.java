package org.lodestar.statute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Until when the regulator is told of a personal data breach, counted in hours from the moment at
 * which the controller knew (UK GDPR, Article 33(1); Data Protection Act 2018, section 67).
 */
public final class BreachTime {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(BreachTime.class, "breaches.psv");

  private BreachTime() {}

  private static Optional<ResourceTable.Row> row(LocalDate day) {
    return ROWS.stream().filter(row -> Effective.of(row).covers(day)).findFirst();
  }

  /**
   * The last moment; none for what was known before the law asked for it.
   *
   * @param day of the moment, in London
   */
  public static Optional<Instant> tellBy(Instant known, LocalDate day) {
    return row(day).map(row -> known.plus(Duration.ofHours(row.number("hours"))));
  }

  /** Where it comes from, in one line; empty before the law. */
  public static String source(LocalDate day) {
    return row(day).map(row -> Sources.line(Sources.all(row.list("sources")))).orElse("");
  }
}
