package org.lodestar.app.retention.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.retention.store.RuleRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long an organisation keeps each class of record. A change is a new version by a named
 * officer; earlier ones stay.
 */
@Component
@Transactional
public class RetentionRules {
  private static final String KIND = "RETENTION_RULE";

  private final RuleRows rows;
  private final Policy policy;
  private final RetentionDesk desk;

  RetentionRules(RuleRows rows, Policy policy, RetentionDesk desk) {
    this.rows = rows;
    this.policy = policy;
    this.desk = desk;
  }

  /** The rules that hold for the worker's organisation, in the order of classes. */
  public List<RetentionRule> list(Worker worker) {
    policy.require(worker, Action.READ_RETENTION);
    desk.traceAll(RetentionAction.RETENTION_RULES_READ, KIND, Detail.none());
    return List.copyOf(rows.current(worker.organisation()).values());
  }

  /** All versions for a class, the newest first. */
  public List<RetentionRule> history(Worker worker, RecordClass recordClass) {
    policy.require(worker, Action.READ_RETENTION);
    List<RetentionRule> history = rows.history(worker.organisation(), recordClass);
    if (history.isEmpty()) {
      throw new NotFound();
    }
    desk.traceAll(
        RetentionAction.RETENTION_RULES_READ, KIND, Detail.none().with("recordClass", recordClass));
    return history;
  }

  /**
   * Sets a rule anew for the worker's organisation.
   *
   * @param shown the version that the officer looked at
   * @throws EditClash when there is a newer one
   */
  public void change(Worker worker, RecordClass recordClass, RetentionRule.Terms terms, int shown) {
    policy.require(worker, Action.EDIT_RETENTION_RULES);
    List<RetentionRule> history = rows.history(worker.organisation(), recordClass);
    if (history.isEmpty()) {
      throw new NotFound();
    }
    if (history.getFirst().version() != shown) {
      throw new EditClash();
    }
    UUID id = Ids.next();
    rows.insert(
        worker.organisation(),
        new RetentionRule(id, recordClass, shown + 1, terms, worker.id(), desk.now()));
    desk.trace(RetentionAction.RETENTION_RULE_CHANGED, KIND, id, told(recordClass, terms));
  }

  private static Detail told(RecordClass recordClass, RetentionRule.Terms terms) {
    return Detail.none()
        .with("recordClass", recordClass)
        .with("months", terms.months())
        .with("doing", terms.doing());
  }
}
