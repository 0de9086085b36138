package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.community.OutreachSet.as;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.CampaignSet.Made;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;

/** What boards read of campaigns: how many ran, and how many people came; told once each. */
@PlatformTest
class CampaignFactsTest {
  private final Campaigns campaigns;
  private final CampaignSet set;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;
  private final List<Milestones> milestones;

  private LocalDate today;

  CampaignFactsTest(
      Campaigns campaigns,
      CampaignSet set,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies,
      List<Milestones> milestones) {
    this.campaigns = campaigns;
    this.set = set;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
    this.milestones = milestones;
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
    today = set.today();
  }

  private long total(String code) {
    gathering.run();
    return tallies.of(Measures.find(code).orElseThrow(), 0).values().stream()
        .mapToLong(Tally::numerator)
        .sum();
  }

  private void close(Made made, @Nullable Integer people, long version) {
    Outcome outcome = new Outcome(people, null, null, "It went well.", today);
    as(made.planner(), () -> campaigns.close(made.planner(), made.id(), outcome, version));
  }

  private void sign(Made made, long version) {
    as(made.lead(), () -> campaigns.sign(made.lead(), made.id(), version));
  }

  private void stop(Made made, long version) {
    as(made.planner(), () -> campaigns.stop(made.planner(), made.id(), version));
  }

  @Test
  void aCampaignThatRanCountsOnceWithThoseWhoCame() {
    Made made = set.signed(today.minusDays(9), today.minusDays(1));
    assertThat(total("K11")).isEqualTo(1);
    assertThat(total("K11_REACH")).isZero();
    close(made, 120, 1);
    close(made, 12, 2);
    assertThat(total("K11")).isEqualTo(1);
    assertThat(total("K11_REACH")).isEqualTo(12);
  }

  @Test
  void oneThatIsSignedOffASecondTimeCountsOnce() {
    Made made = set.signed(today.minusDays(3), today.plusDays(9));
    stop(made, 1);
    sign(made, 2);
    assertThat(total("K11")).isEqualTo(1);
  }

  @Test
  void oneThatWasTakenOffBeforeItsFirstDayDidNotRun() {
    Made made = set.draft(today.plusDays(20), today.plusDays(30));
    sign(made, 0);
    stop(made, 1);
    assertThat(total("K11")).isZero();
  }

  /** Title and days of what a second person signed off, and nothing of a draft. */
  @Test
  void whoReadsFiguresIsToldWhatRanAndNotWhatIsPlanned() {
    LocalDate begins = today.minusYears(2);
    YearMonth month = YearMonth.from(begins);
    int before = told(month);
    set.draft(begins, begins.plusDays(3));
    assertThat(told(month)).isEqualTo(before);
    set.signed(begins, begins.plusDays(3));
    assertThat(told(month)).isEqualTo(before + 1);
    assertThat(milestones.stream().flatMap(each -> each.between(month, month).stream()))
        .contains(new Milestones.Milestone("Pay is yours", begins, begins.plusDays(3)));
    assertThat(told(month.plusMonths(1))).isZero();
  }

  /** What came of it counts; its title is told to nobody, for nobody signed it off as it stands. */
  @Test
  void oneThatWasTakenOffWhileItRanCountsWithThoseWhoCame() {
    LocalDate begins = today.minusDays(9);
    Made made = set.takenOff(begins, today.minusDays(1), today.minusDays(5));
    int before = told(YearMonth.from(begins));
    close(made, 12, 2);
    assertThat(total("K11")).isEqualTo(1);
    assertThat(total("K11_REACH")).isEqualTo(12);
    assertThat(told(YearMonth.from(begins))).isEqualTo(before);
  }

  private int told(YearMonth month) {
    return (int) milestones.stream().flatMap(each -> each.between(month, month).stream()).count();
  }

  @Test
  void whereNobodyCountedNoReachIsTold() {
    Made made = set.signed(today.minusDays(9), today.minusDays(1));
    close(made, null, 1);
    gathering.run();
    assertThat(tallies.of(Measures.find("K11_REACH").orElseThrow(), 0).values())
        .allMatch(each -> each.denominator() == 0);
  }
}
