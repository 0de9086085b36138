package org.lodestar.app.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.oversight.store.AdviserRows;
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

  PlanDesk plan() {
    return plan;
  }

  LocalDate today() {
    return plan.today();
  }

  Adviser adviser(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** One whose agreement nobody else changes before this is done. */
  Adviser held(UUID id) {
    rows.hold(id);
    return adviser(id);
  }

  /** Refuses work of somebody who does not agree to it any more, or not yet. */
  void mustAgree(UUID adviser) {
    if (!held(adviser).agrees(today())) {
      throw PlanRefused.because("oversight.adviser.noAgreement");
    }
  }

  void trace(OversightAction action, UUID adviser) {
    audit.record(Entry.of(action, ObjectRef.of("ADVISER", adviser)));
  }

  void traceProduct(OversightAction action, UUID product) {
    audit.record(Entry.of(action, ObjectRef.of("ADVISED_PRODUCT", product)));
  }
}
