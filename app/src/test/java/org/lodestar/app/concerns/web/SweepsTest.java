package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.FormDays;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;
import org.springframework.transaction.support.TransactionOperations;

/** The round of the minute itself, which is stilled in tests: to its last step. */
@PlatformTest
class SweepsTest {
  private static final Measure SHARE = Measures.find("K25").orElseThrow();

  private final Sweeps sweeps;
  private final FormDays days;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final YearMonth over;

  SweepsTest(
      Sweeps sweeps,
      FormDays days,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.sweeps = sweeps;
    this.days = days;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
    this.sql = sql;
    this.transactions = transactions;
    this.over = YearMonth.now(clock.withZone(ZoneId.of("Europe/London"))).minusMonths(3);
  }

  @Test
  void aRoundTellsTheMonthThatIsOver() throws SQLException {
    boolean more = true;
    while (more) {
      more = days.tell();
    }
    ledger.begin();
    gathering.beginKinds(over);
    LocalDate day = over.atDay(9);
    days.begun(day, Language.BULGARIAN);
    days.begun(day, Language.BULGARIAN);
    days.ended(day, Language.BULGARIAN);
    sweeps.run();
    assertThat(kept(day)).as("the day is forgotten").isZero();
    gathering.run();
    Tally tally = tallies.of(SHARE, 0).getOrDefault(over, Tally.NOTHING);
    assertThat(tally.numerator() + " of " + tally.denominator()).isEqualTo("1 of 2");
  }

  private int kept(LocalDate day) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                sql.fetchSingle("select count(*) from concerns.form_day where on_day = ?", day)
                    .into(Integer.class)));
  }
}
