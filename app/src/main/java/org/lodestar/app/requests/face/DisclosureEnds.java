package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.TAKE_OFF_DISCLOSURE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.OffWhy;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.domain.ListLimits;
import org.lodestar.app.requests.store.DisclosureRows;
import org.lodestar.app.requests.store.DraftRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes entries off the list that everybody reads. One person is enough and no code is asked for:
 * somebody may be known from it now. The request may be gone by its own rule.
 */
@Component
@Transactional
public class DisclosureEnds {
  private final DisclosureRows rows;
  private final DraftRows drafts;
  private final InformationDesk desk;

  DisclosureEnds(DisclosureRows rows, DraftRows drafts, InformationDesk desk) {
    this.rows = rows;
    this.drafts = drafts;
    this.desk = desk;
  }

  /**
   * Entries of the worker's organisation.
   *
   * @param page from 1
   */
  @Transactional(readOnly = true)
  public DisclosureLog.Listing list(Worker worker, int page) {
    desk.require(worker, TAKE_OFF_DISCLOSURE);
    int pages = DisclosureLog.pages(rows.count(worker.organisation()));
    int shown = Math.clamp(page, 1, pages);
    List<Disclosure> entries =
        rows.list(worker.organisation(), (shown - 1) * DisclosureLog.SIZE, DisclosureLog.SIZE);
    return new DisclosureLog.Listing(entries, shown, pages);
  }

  /**
   * An entry of the worker's organisation.
   *
   * @throws NotFound when there is none
   */
  @Transactional(readOnly = true)
  public Disclosure get(Worker worker, UUID id) {
    desk.require(worker, TAKE_OFF_DISCLOSURE);
    return rows.find(id)
        .filter(each -> each.organisation().equals(worker.organisation()))
        .orElseThrow(NotFound::new);
  }

  /** Takes an entry off, and what waits to be read of it; its words go. */
  public void takeOff(Worker worker, UUID id, OffWhy why) {
    end(get(worker, id).id(), why);
  }

  /** Whoever asked was answered otherwise by another look: what stands there is not true now. */
  void answerChanged(UUID request) {
    end(request, OffWhy.ANSWER_CHANGED);
  }

  private void end(UUID id, OffWhy why) {
    drafts.drop(id);
    if (rows.takeOff(id, why, desk.now())) {
      desk.trace(RequestsAction.DISCLOSURE_TAKEN_OFF, id, Detail.none().with("why", why));
    }
  }

  /** Takes those off that stood there for as long as entries do. */
  void endOld() {
    LocalDate before = desk.today().minus(ListLimits.KEPT);
    rows.answeredBefore(before).forEach(each -> end(each, OffWhy.OLD));
  }
}
