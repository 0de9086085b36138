package org.lodestar.app.figures.face;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.FigureAction;
import org.lodestar.app.ledger.PeriodRefused;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.face.Snapshots;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Periods that boards have closed: what they were told then stays as it was. */
@Component
@Transactional
public class ClosedPeriods {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Snapshots snapshots;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  ClosedPeriods(Snapshots snapshots, Policy policy, Audit audit, Clock clock) {
    this.snapshots = snapshots;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** All, the first first. */
  @Transactional(readOnly = true)
  public List<Snapshot> list(Worker worker) {
    policy.require(worker, Action.READ_FIGURES);
    return snapshots.list();
  }

  /** The period that can be closed next: up to a quarter's end that is over. */
  @Transactional(readOnly = true)
  public Optional<Period> next(Worker worker) {
    policy.require(worker, Action.CLOSE_PERIOD);
    YearMonth running = YearMonth.now(clock.withZone(LONDON));
    List<Snapshot> all = snapshots.list();
    YearMonth first =
        all.isEmpty()
            ? Period.quarterOf(running).first().minusMonths(3)
            : all.getLast().period().last().plusMonths(1);
    Period quarter = new Period(first, Period.quarterOf(first).last());
    return quarter.last().isBefore(running) ? Optional.of(quarter) : Optional.empty();
  }

  /**
   * Closes a period for good. The ledger closes it in a transaction of its own, so that who did it
   * is written first: without that nothing is closed, and it goes when the ledger refuses.
   *
   * @throws PeriodRefused when it is not over, or not the next one
   */
  public Snapshot close(Worker worker, Period period) {
    policy.require(worker, Action.CLOSE_PERIOD);
    trace(FigureAction.PERIOD_CLOSED, snapshots.list().size() + 1);
    return snapshots.close(worker.id(), period);
  }

  /** Whether a closed period still holds what was sealed. Throws {@link NotFound}. */
  public boolean isIntact(Worker worker, int number) {
    policy.require(worker, Action.READ_FIGURES);
    Snapshot found = snapshots.find(number).orElseThrow(NotFound::new);
    trace(FigureAction.PERIOD_CHECKED, number);
    return snapshots.isIntact(found.number());
  }

  private void trace(FigureAction action, int number) {
    audit.record(
        Entry.of(action, ObjectRef.all("CLOSED_PERIOD"))
            .detail(Detail.none().with("number", number)));
  }
}
