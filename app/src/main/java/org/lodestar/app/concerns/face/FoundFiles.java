package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.store.FoundFileRows;
import org.lodestar.app.files.FileFoundInfected;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that were found to be infected after they had come. Whoever has the concern is told that
 * there is one, never what is in it, until somebody has said that they have seen it.
 */
@Component
@Transactional
public class FoundFiles {
  private final FoundFileRows rows;
  private final Threshold threshold;
  private final Audit audit;

  FoundFiles(FoundFileRows rows, Threshold threshold, Audit audit) {
    this.rows = rows;
    this.threshold = threshold;
    this.audit = audit;
  }

  /** In the transaction that shut the file, so that no finding goes untold. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void found(FileFoundInfected found) {
    rows.found(found.file(), found.object());
  }

  /** Those of a concern that nobody has seen yet. */
  @Transactional(readOnly = true)
  public List<UUID> unseen(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return rows.unseen(concern);
  }

  /** Says that the worker has seen it; doing it twice is harmless. */
  public void seen(Worker worker, UUID concern) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (rows.seen(concern, worker.id())) {
      audit.record(ConcernAudit.FOUND_FILES_SEEN, ObjectRef.of("CONCERN", concern));
    }
  }
}
