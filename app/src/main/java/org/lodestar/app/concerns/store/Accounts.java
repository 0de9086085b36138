package org.lodestar.app.concerns.store;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Account;
import org.lodestar.app.concerns.OwnReport;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.concerns.ToldState;
import org.lodestar.app.concerns.store.Routing.Route;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/** Writes what a worker tells besides the report, while the concern is open to them for that. */
@Component
class Accounts {
  private static final String OWN = "OWN_REPORT";

  private final OwnReportRows rows;
  private final ConcernRows concerns;
  private final SearchIndex index;
  private final NamedWorkers namedWorkers;
  private final Grants grants;
  private final Clock clock;

  Accounts(
      OwnReportRows rows,
      ConcernRows concerns,
      SearchIndex index,
      NamedWorkers namedWorkers,
      Grants grants,
      Clock clock) {
    this.rows = rows;
    this.concerns = concerns;
    this.index = index;
    this.namedWorkers = namedWorkers;
    this.grants = grants;
    this.clock = clock;
  }

  void write(Report report, Taking taking, Route route, Account account) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    grants.allow(id, taking.by(), Level.READ, OWN);
    rows.insert(
        new OwnReport(
            id,
            report.id(),
            concerns.line(report.id()).reference(),
            taking.by(),
            taking.organisation(),
            report.channel(),
            account.setting(),
            route.receiver().id(),
            ToldState.RECEIVED,
            now,
            now,
            false,
            0,
            null),
        account);
    index.add(report.id(), account);
  }

  /** Whom the writer's account names is shut out, too. */
  void leave(Report report, @Nullable UUID reporter, Account account) {
    namedWorkers.shutOut(report.id(), reporter, account.words());
  }
}
