package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.site.Refused;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;

/** Truth of the facts: told, corrected and taken back, they add up to what the reach page says. */
@PlatformTest
class OutreachFactsTest {
  private final OutreachSet set;
  private final Visits visits;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;

  private OutreachSet.Made made;

  OutreachFactsTest(
      OutreachSet set, Visits visits, EmptyLedger ledger, Gathering gathering, Tallies tallies) {
    this.set = set;
    this.visits = visits;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
    made = set.running();
  }

  private AVisit right() {
    return AVisit.to(made.site(), made.coordinator().organisation(), set.today());
  }

  private UUID logged(AVisit visit) {
    UUID id = Ids.next();
    as(made.coordinator(), () -> visits.log(made.coordinator(), made.plan(), id, visit.content()));
    return id;
  }

  private void corrected(UUID visit, AVisit to, long version) {
    as(
        made.coordinator(),
        () ->
            visits.correct(
                made.coordinator(), made.plan(), visit, to.content(), "Put right", version));
  }

  private void takenBack(UUID visit, long version) {
    as(
        made.coordinator(),
        () -> visits.takeBack(made.coordinator(), made.plan(), visit, "Twice", version));
  }

  private long total(String code) {
    return tallies.of(Measures.find(code).orElseThrow(), 0).values().stream()
        .mapToLong(Tally::numerator)
        .sum();
  }

  private long under(String code, String dimension, String heading) {
    var months = tallies.by(Measures.find(code).orElseThrow(), dimension, 0).get(heading);
    return months == null ? 0 : months.values().stream().mapToLong(Tally::numerator).sum();
  }

  @Test
  void whatIsToldCorrectedAndTakenBackAddsUp() {
    UUID first = logged(right());
    UUID second = logged(right().withPeople(null).in(EnumSet.of(Spoken.DARI)));
    UUID third = logged(right().withPeople(7).meeting(Audience.SITES));
    LocalDate earlier = set.today().minusMonths(4);
    corrected(first, right().withPeople(20).on(earlier), 0);
    corrected(first, right().withPeople(21).on(earlier).in(EnumSet.of(Spoken.UKRAINIAN)), 1);
    corrected(second, right().withPeople(3).in(EnumSet.of(Spoken.DARI, Spoken.PASHTO)), 0);
    takenBack(third, 0);
    gathering.run();
    Reach reach =
        asking(made.coordinator(), () -> visits.reach(made.coordinator(), made.plan())).reach();
    assertThat(reach.all()).isEqualTo(new Reach.Counted(2, 0, 24));
    assertThat(total("K28")).isEqualTo(2);
    assertThat(total("K28_REACH")).isEqualTo(24);
    assertThat(under("K28", "audience", "DRIVERS")).isEqualTo(2);
    assertThat(under("K28", "audience", "SITES")).isZero();
    assertThat(under("K28", "language", "UKRAINIAN")).isEqualTo(1);
    assertThat(under("K28", "language", "DARI")).isEqualTo(1);
    assertThat(under("K28", "language", "POLISH")).isZero();
    assertThat(under("K28_REACH", "audience", "DRIVERS")).isEqualTo(24);
  }

  @Test
  void aVisitThatNobodyCountedIsAVisitWithoutPeople() {
    logged(right().withPeople(null));
    gathering.run();
    assertThat(total("K28")).isEqualTo(1);
    assertThat(tallies.of(Measures.find("K28_REACH").orElseThrow(), 0).values())
        .allMatch(each -> each.denominator() == 0);
  }

  @Test
  void theFactOfARefusedLogIsNotTold() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> logged(right().on(set.today().plusDays(1))))
        .isInstanceOf(Refused.class);
    gathering.run();
    assertThat(total("K28")).isZero();
  }
}
