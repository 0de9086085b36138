package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.MaterialsTaken;
import org.lodestar.app.library.store.ToolkitRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often materials of the toolkit are taken, and when somebody looks at them again. */
@Component
@Transactional
public class Toolkits implements MaterialsTaken {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int MONTHS = 12;

  private final ToolkitRows rows;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Toolkits(ToolkitRows rows, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void taken(String item) {
    rows.taken(item, today());
  }

  /** How often each was taken within a year. */
  @Transactional(readOnly = true)
  public Map<String, Integer> taken() {
    return taken(today().minusMonths(MONTHS), today());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> taken(LocalDate first, LocalDate last) {
    return rows.byItem(first, last);
  }

  /** How often any of them was taken in a month. */
  @Transactional(readOnly = true)
  public int taken(YearMonth month) {
    return rows.taken(month.atDay(1), month.atEndOfMonth());
  }

  /** Until when each was looked at. */
  @Transactional(readOnly = true)
  public Map<String, LocalDate> reviewed() {
    return rows.reviewed();
  }

  /** Who looked at each last, and when: nobody else vouches for it. */
  @Transactional(readOnly = true)
  public Map<String, ToolkitRows.Looked> looked() {
    return rows.looked();
  }

  /** Writes down that somebody looked at one, and looks again in a year. */
  public void review(Worker worker, String item) {
    policy.require(worker, Action.EDIT_MESSAGES);
    rows.reviewed(
        item,
        today().plusMonths(MONTHS),
        worker.id(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(Entry.of(LibraryAudit.TOOLKIT_REVIEWED, ObjectRef.all("TOOLKIT")));
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
