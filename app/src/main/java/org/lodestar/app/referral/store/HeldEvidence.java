package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.EVIDENCE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.UnsentEvidence;
import org.lodestar.app.referral.EvidenceState;
import org.springframework.stereotype.Component;

/** Whether evidence that came is still here. */
@Component
class HeldEvidence implements UnsentEvidence {
  private final DSLContext sql;

  HeldEvidence(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean isHeldOf(UUID person) {
    return sql.fetchExists(
        EVIDENCE, EVIDENCE.PERSON.eq(person), EVIDENCE.STATE.eq(EvidenceState.HELD.name()));
  }
}
