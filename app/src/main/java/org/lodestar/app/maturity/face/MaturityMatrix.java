package org.lodestar.app.maturity.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAction;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The matrix: its criteria in the words they have now. Rounds keep those with which they began. */
@Component
@Transactional
public class MaturityMatrix {
  private final MaturityRows rows;
  private final PlanDesk desk;
  private final Policy policy;
  private final Audit audit;

  MaturityMatrix(MaturityRows rows, PlanDesk desk, Policy policy, Audit audit) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
    this.audit = audit;
  }

  /** All criteria in their order. */
  @Transactional(readOnly = true)
  public List<Criterion> list(Worker worker) {
    policy.require(worker, Action.READ_MATURITY);
    return rows.criteria();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Criterion get(Worker worker, String code) {
    return list(worker).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Words a criterion anew; wording it so again changes nothing.
   *
   * @param version number of the wording that was looked at
   * @throws org.lodestar.app.site.EditClash when somebody else worded it anew meanwhile
   */
  public void reword(Worker worker, UUID id, String code, Criterion.Content content, long version) {
    policy.require(worker, Action.RUN_MATURITY);
    Criterion before = get(worker, code);
    if (before.wording().equals(id)) {
      return;
    }
    if (before.number() != version) {
      throw new org.lodestar.app.site.EditClash();
    }
    rows.insert(new Criterion(code, id, before.number() + 1, content, worker.id(), desk.now()));
    audit.record(
        Entry.of(MaturityAction.MATURITY_CRITERION_REWORDED, ObjectRef.of("CRITERION", id))
            .detail(Detail.none().with("number", before.number() + 1)));
  }
}
