package org.lodestar.statute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Until when the regulator is told of a personal data breach, counted in hours from the moment at
 * which the controller knew (UK GDPR, Article 33(1); Data Protection Act 2018, section 67).
 */
public final class BreachTime {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(BreachTime.class, "breaches.psv");

  private BreachTime() {}

  private static Optional<ResourceTable.Row> row(Instant known) {
    LocalDate day = LocalDate.ofInstant(known, LONDON);
    return ROWS.stream().filter(row -> Effective.of(row).covers(day)).findFirst();
  }

  /** The last moment; none for what was known before the law asked for it. */
  public static Optional<Instant> tellBy(Instant known) {
    return row(known).map(row -> known.plus(Duration.ofHours(row.number("hours"))));
  }

  /** Where it comes from, in one line; empty before the law. */
  public static String source(Instant known) {
    return row(known).map(row -> Sources.line(Sources.all(row.list("sources")))).orElse("");
  }
}
