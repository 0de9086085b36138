package org.lodestar.app.voice.face;

import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.face.PlanDesk;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.store.AdviserRows;
import org.springframework.stereotype.Component;

/** What verbs about advisers and their products share. */
@Component
class AdviserDesk {
  private final AdviserRows rows;
  private final PlanDesk plan;
  private final Audit audit;

  AdviserDesk(AdviserRows rows, PlanDesk plan, Audit audit) {
    this.rows = rows;
    this.plan = plan;
    this.audit = audit;
  }

  public PlanDesk plan() {
    return plan;
  }

  public LocalDate today() {
    return plan.today();
  }

  public Adviser adviser(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** One whose agreement nobody else changes before this is done. */
  public Adviser held(UUID id) {
    rows.hold(id);
    return adviser(id);
  }

  /** Refuses work of somebody who does not agree to it any more, or not yet. */
  void mustAgree(UUID adviser) {
    if (!held(adviser).agrees(today())) {
      throw Refused.because("voice.adviser.noAgreement");
    }
  }

  void trace(AuditAction action, UUID adviser) {
    audit.record(Entry.of(action, ObjectRef.of("ADVISER", adviser)));
  }

  void traceProduct(AuditAction action, UUID product) {
    audit.record(Entry.of(action, ObjectRef.of("ADVISED_PRODUCT", product)));
  }
}
