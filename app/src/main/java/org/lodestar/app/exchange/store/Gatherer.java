package org.lodestar.app.exchange.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSelections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.htcds.PersonInCase;
import org.springframework.stereotype.Component;

/** Gathers the people of an export from the cases that its worker may read. */
@Component
public class Gatherer {
  private static final int MOST_PEOPLE = 5000;

  private final Cases cases;
  private final CaseSelections selections;
  private final CasePeople people;
  private final Referrals referrals;
  private final CaseLimits limits;
  private final LeftOutRows leftOut;
  private final ExportedRows exported;

  Gatherer(
      Cases cases,
      CaseSelections selections,
      CasePeople people,
      Referrals referrals,
      CaseLimits limits,
      LeftOutRows leftOut,
      ExportedRows exported) {
    this.cases = cases;
    this.selections = selections;
    this.people = people;
    this.referrals = referrals;
    this.limits = limits;
    this.leftOut = leftOut;
    this.exported = exported;
  }

  /** Who goes in, and how many do not, by reason. */
  public record Gathered(
      List<PersonInCase> records,
      List<ExportedRows.Exported> people,
      Map<NotExported, Integer> notExported) {}

  /** Gathers. Whoever takes a consent back meanwhile waits, and then clears the file away. */
  public Gathered gather(Worker worker, WantedExport wanted) {
    exported.beginExport(worker.organisation());
    Gathering gathering =
        new Gathering(cases, people, referrals, limits, worker, wanted, leftOut.all(), MOST_PEOPLE);
    gathering.take(selections.of(worker, state(wanted)));
    return new Gathered(gathering.records(), gathering.people(), gathering.notExported());
  }

  private static @Nullable CaseState state(WantedExport wanted) {
    return wanted.scope() == WantedExport.Scope.OPEN ? CaseState.OPEN : null;
  }
}
