package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.RestrictedMatch;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.MatchRows;
import org.lodestar.app.casework.store.MatchRows.Reader;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may have met, or has searched for, people of a restricted case: for those who may see the
 * case. Nobody sees their own search, and nobody sees a report from which they are shut out.
 */
@Component
@Transactional
public class CaseMatches {
  /** Matches on one page. */
  public static final int SIZE = 10;

  private final MatchRows rows;
  private final CaseDesk desk;
  private final Grants grants;

  CaseMatches(MatchRows rows, CaseDesk desk, Grants grants) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
  }

  /** A page of matches; the number of pages is 0 when there are none. */
  public record Matches(List<RestrictedMatch> shown, int page, int pages) {
    public Matches {
      shown = List.copyOf(shown);
    }
  }

  /** A restricted case in which something waits to be seen. */
  public record Waiting(UUID caseFile, String reference) {}

  /**
   * Those of a case: what nobody has seen first, then the newest. That the case was read is
   * recorded by who shows it.
   *
   * @param page from 1
   */
  @Transactional(readOnly = true)
  public Matches page(Worker worker, UUID caseFile, int page) {
    desk.reading(worker, caseFile);
    Reader reader = reader(worker.id(), rows.concernsOf(caseFile));
    int pages = (rows.count(caseFile, reader) + SIZE - 1) / SIZE;
    int shown = Math.clamp(page, 1, Math.max(1, pages));
    return new Matches(rows.list(caseFile, reader, (shown - 1) * SIZE, SIZE), shown, pages);
  }

  /**
   * The worker has seen it. In the audit this is a change of the case like any other: a name of its
   * own would tell whoever reads the audit that there was a match.
   */
  public void seen(Worker worker, UUID caseFile, UUID match) {
    desk.doing(worker, Action.WORK_ON_CASE, caseFile);
    Reader reader = reader(worker.id(), rows.concernsOf(caseFile));
    if (rows.find(caseFile, match, reader).isEmpty()) {
      throw new NotFound();
    }
    if (rows.seen(match, worker.id(), desk.now())) {
      desk.trace(CaseworkAction.CASE_CHANGED, caseFile);
    }
  }

  /** In how many restricted cases something waits for this worker. */
  @Transactional(readOnly = true)
  public int countWaiting(UUID worker) {
    return rows.countWaiting(reader(worker, rows.concernsUnseen()));
  }

  /** Those cases, the newest first. */
  @Transactional(readOnly = true)
  public List<Waiting> waiting(UUID worker, int offset, int limit) {
    return rows.waiting(reader(worker, rows.concernsUnseen()), offset, limit).stream()
        .map(each -> new Waiting(each.caseFile(), each.reference()))
        .toList();
  }

  private Reader reader(UUID worker, Set<UUID> concerns) {
    return new Reader(worker, grants.shutOutOf(concerns, worker));
  }
}
