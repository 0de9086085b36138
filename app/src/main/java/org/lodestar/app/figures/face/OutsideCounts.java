package org.lodestar.app.figures.face;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.FigureAction;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.domain.OutsideRules;
import org.lodestar.app.figures.store.OutsideCountRows;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Snapshots;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others count for us while no room here tells it: typed once for each month, corrected with a
 * reason, and told to the ledger without a name. Who may only read figures learns where they come
 * from, and no number.
 */
@Component
@Transactional
public class OutsideCounts {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final OutsideCountRows rows;
  private final Facts facts;
  private final Snapshots snapshots;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  OutsideCounts(
      OutsideCountRows rows,
      Facts facts,
      Snapshots snapshots,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.snapshots = snapshots;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where the last count came from: of which month, who counted, and where it stands. */
  public record Origin(YearMonth month, String body, String source) {}

  /** Each month as it stands, the newest first; that somebody looked is recorded. */
  public List<OutsideCount> list(Worker worker) {
    policy.require(worker, Action.READ_OUTSIDE_COUNTS);
    audit.record(FigureAction.OUTSIDE_COUNTS_LISTED, ObjectRef.all("OUTSIDE_COUNT"));
    return rows.list();
  }

  /** Months that wait for their count, the oldest first. */
  @Transactional(readOnly = true)
  public List<YearMonth> waiting(Worker worker) {
    policy.require(worker, Action.READ_OUTSIDE_COUNTS);
    return OutsideRules.waiting(rows.typed(), running());
  }

  /**
   * A month as it stands; empty where it was not typed yet. Throws {@link NotFound} where it cannot
   * be typed: it is not over, or too long ago.
   */
  public Optional<OutsideCount> find(Worker worker, YearMonth month) {
    policy.require(worker, Action.ENTER_OUTSIDE_COUNTS);
    Optional<OutsideCount> found = rows.find(month);
    if (found.isEmpty()) {
      mustBeOffered(month);
    } else {
      trace(FigureAction.OUTSIDE_COUNT_VIEWED, month);
    }
    return found;
  }

  /** Where the newest month came from; empty where nobody counted anything yet. */
  @Transactional(readOnly = true)
  public Optional<Origin> origin(Worker worker) {
    policy.require(worker, Action.READ_FIGURES);
    return rows.list().stream()
        .findFirst()
        .map(each -> new Origin(each.month(), each.said().body(), each.said().source()));
  }

  /** The month in which a count of a month is told: its own, or the first that is open. */
  @Transactional(readOnly = true)
  public YearMonth toldIn(YearMonth month) {
    List<Snapshot> closed = snapshots.list();
    YearMonth open = closed.isEmpty() ? month : closed.getLast().period().last().plusMonths(1);
    return month.isBefore(open) ? open : month;
  }

  /**
   * Keeps a month, or corrects it.
   *
   * @param why it is corrected; empty where it is typed for the first time
   * @param looked the number of what was looked at; 0 where nothing stood there
   * @throws Refused when something is wrong with it
   * @throws EditClash when somebody else typed or corrected the month meanwhile
   */
  public void keep(Worker worker, YearMonth month, Said count, String why, long looked) {
    policy.require(worker, Action.ENTER_OUTSIDE_COUNTS);
    OutsideCount before = rows.find(month).orElse(null);
    if (before == null) {
      mustBeOffered(month);
    }
    int number = before == null ? 0 : before.number();
    if (number != looked) {
      throw new EditClash();
    }
    Refused.unlessEmpty(OutsideRules.check(before, count, why));
    // No period closes between the choice of the month in which it is told and the telling.
    snapshots.keepOpen();
    String said = before == null ? "" : why;
    OutsideCount kept =
        new OutsideCount(month, number + 1, count, said, toldIn(month), worker.id(), now());
    if (!rows.insert(kept)) {
      throw new EditClash();
    }
    facts.hearAll(OutsideRules.facts(month, said(before), count));
    trace(act(before), month);
  }

  private static FigureAction act(@Nullable OutsideCount before) {
    return before == null
        ? FigureAction.OUTSIDE_COUNT_WRITTEN
        : FigureAction.OUTSIDE_COUNT_CORRECTED;
  }

  private static @Nullable Said said(@Nullable OutsideCount before) {
    return before == null ? null : before.said();
  }

  private void mustBeOffered(YearMonth month) {
    if (!OutsideRules.months(running()).contains(month)) {
      throw new NotFound();
    }
  }

  /** Today, where the counts are asked for. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  private YearMonth running() {
    return YearMonth.from(today());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(FigureAction action, YearMonth month) {
    UUID id = UUID.nameUUIDFromBytes(("outside:" + month).getBytes(StandardCharsets.UTF_8));
    audit.record(Entry.of(action, ObjectRef.of("OUTSIDE_COUNT", id)));
  }
}
