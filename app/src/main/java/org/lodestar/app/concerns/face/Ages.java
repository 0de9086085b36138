package org.lodestar.app.concerns.face;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.store.AgeRows;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That whoever a concern is about is, or may be, a child. Nobody is made an adult here. */
@Component
@Transactional
public class Ages {
  private final AgeRows rows;
  private final StaffRecords records;
  private final Threshold threshold;
  private final Audit audit;

  Ages(AgeRows rows, StaffRecords records, Threshold threshold, Audit audit) {
    this.rows = rows;
    this.records = records;
    this.threshold = threshold;
    this.audit = audit;
  }

  /**
   * Somebody who works on it says that it is another age.
   *
   * @param why in words
   * @param note what is kept among the notes: the age and why
   * @throws Refused where it is not lower, or nobody says why
   */
  public void change(
      Worker worker, UUID concern, @Nullable AgeStatus age, String why, String note) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    List<Refusal> missing = new ArrayList<>();
    if (age == null || !age.treatedAsChild()) {
      missing.add(Refusal.of("age", "triage.rule.age"));
    }
    if (why.isBlank()) {
      missing.add(Refusal.of("why", "triage.rule.age.why"));
    }
    Refused.unlessEmpty(missing);
    if (age == null || !lower(worker, concern, age)) {
      throw Refused.at("age", "triage.rule.age.same");
    }
    records.note(concern, worker.id(), note);
  }

  /** A mark that they are a child, in the transaction in force; false where it says nothing new. */
  boolean lower(Worker worker, UUID concern, AgeStatus age) {
    boolean lowered = rows.lower(concern, worker.id(), age);
    if (lowered) {
      audit.record(ConcernAudit.CONCERN_AGE_LOWERED, ObjectRef.of("CONCERN", concern));
    }
    return lowered;
  }
}
