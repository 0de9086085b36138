package org.lodestar.app.worries.store;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.concerns.Beside;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.ToldState;
import org.springframework.stereotype.Component;

/** Writes what a worker tells besides the report, while the concern is open to them for that. */
@Component
public class Accounts {
  private static final String OWN = "OWN_REPORT";

  private final OwnReportRows rows;
  private final Grants grants;
  private final Clock clock;

  Accounts(OwnReportRows rows, Grants grants, Clock clock) {
    this.rows = rows;
    this.grants = grants;
    this.clock = clock;
  }

  /** Goes along with the report and is kept here when the report is stored. */
  public Beside beside(Account account) {
    return new Along(this, account);
  }

  private record Along(Accounts accounts, Account account) implements Beside {
    @Override
    public void keep(Report report, Taking taking, UUID receiver, String reference) {
      accounts.write(report, taking, receiver, reference, account);
    }

    @Override
    public String words() {
      return account.words();
    }

    @Override
    public String name() {
      return account.name();
    }

    @Override
    public String children() {
      return account.children();
    }

    @Override
    public String elsewhere() {
      return account.elsewhere();
    }

    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Along[personal]";
    }
  }

  private void write(
      Report report, Taking taking, UUID receiver, String reference, Account account) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    grants.allow(id, taking.by(), Level.READ, OWN);
    rows.insert(
        new OwnReport(
            id,
            report.id(),
            reference,
            taking.by(),
            taking.organisation(),
            report.channel(),
            account.setting(),
            receiver,
            ToldState.RECEIVED,
            now,
            now,
            false,
            0,
            null),
        account);
  }
}
