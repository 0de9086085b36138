package org.lodestar.app.community.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.CampaignSet;
import org.lodestar.app.community.store.CampaignRows;
import org.lodestar.app.ledger.Milestones.Milestone;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.springframework.transaction.support.TransactionOperations;

/** Where the partnership does without campaigns none is marked beside a figure. */
@PlatformTest
class CampaignMilestonesTest {
  private final CampaignRows rows;
  private final OutreachDesk desk;
  private final CampaignSet set;
  private final TransactionOperations transactions;

  CampaignMilestonesTest(
      CampaignRows rows, OutreachDesk desk, CampaignSet set, TransactionOperations transactions) {
    this.rows = rows;
    this.desk = desk;
    this.set = set;
    this.transactions = transactions;
  }

  /** Outreach alone is as it says; all else is on. */
  private record Switched(boolean outreach) implements Capabilities {
    @Override
    public boolean on(Key key) {
      return outreach || key != Key.OUTREACH;
    }

    @Override
    public boolean reaches(String address) {
      return true;
    }
  }

  private List<String> marked(YearMonth month, boolean on) {
    CampaignMilestones milestones = new CampaignMilestones(rows, desk, new Switched(on));
    return Objects.requireNonNull(transactions.execute(any -> milestones.between(month, month)))
        .stream()
        .map(Milestone::sentence)
        .toList();
  }

  @Test
  void withoutOutreachNoCampaignIsMarkedAndAllAreBackWithIt() {
    String title = "Quiet lanes " + Workforce.inLetters();
    LocalDate begins = set.today().minusDays(9);
    set.signed(title, begins, set.today().plusDays(9));
    assertThat(marked(YearMonth.from(begins), true)).contains(title);
    assertThat(marked(YearMonth.from(begins), false)).isEmpty();
  }
}
