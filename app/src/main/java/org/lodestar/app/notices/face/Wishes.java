package org.lodestar.app.notices.face;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.store.WishRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To what workers want to be called by e-mail; each decides for themselves. */
@Component
@Transactional
public class Wishes {
  private final WishRows rows;
  private final Audit audit;

  Wishes(WishRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /** What this worker wants. */
  @Transactional(readOnly = true)
  public Set<CallKind> of(UUID worker) {
    return rows.of(worker);
  }

  /** Keeps what the worker wants. */
  public void change(Worker worker, Set<CallKind> wanted) {
    rows.put(worker.id(), wanted);
    audit.record(NoticeAction.NOTICE_WISHES_CHANGED, ObjectRef.of("WORKER", worker.id()));
  }
}
