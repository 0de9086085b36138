package org.lodestar.app;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Period;

/** A period that is closed, for the routes that need one; the first is there for all. */
final class MatrixFigures {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private MatrixFigures() {}

  static Map<String, String> closed(ClosedPeriods periods, Worker lead, Clock clock) {
    return Standing.member(lead.id())
        .call(
            () -> {
              List<Snapshot> all = periods.list(lead);
              YearMonth past = YearMonth.now(clock.withZone(LONDON)).minusYears(9);
              int number =
                  all.isEmpty()
                      ? periods.close(lead, Period.of(past)).number()
                      : all.getFirst().number();
              return Map.of("number", String.valueOf(number));
            });
  }
}
