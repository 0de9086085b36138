package org.lodestar.app.retention.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalLine.Tally;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.retention.store.LineRows;
import org.lodestar.app.retention.store.Lookout;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erasure of one person of a case, on a request that was approved. From here it takes the same way
 * as a disposal by rule: two different people agree, keys are deleted, a tombstone stays.
 */
@Component
@Transactional
public class Erasures {
  private static final Standing TASK = Standing.task("retention");

  private final Disposals disposals;
  private final LineRows lines;
  private final Lookout lookout;
  private final CasePeople people;
  private final Policy policy;
  private final RetentionDesk desk;

  Erasures(
      Disposals disposals,
      LineRows lines,
      Lookout lookout,
      CasePeople people,
      Policy policy,
      RetentionDesk desk) {
    this.disposals = disposals;
    this.lines = lines;
    this.lookout = lookout;
    this.people = people;
    this.policy = policy;
    this.desk = desk;
  }

  /** Whether somebody can be erased now, must stay, or waits for something to end. */
  public Listed standing(Worker worker, UUID caseFile, UUID person) {
    people.head(worker, caseFile, person);
    return TASK.call(() -> lookout.person(person));
  }

  /**
   * Prepares the erasure of a person. Returns the disposal that two people must agree to.
   *
   * @throws Refused while a hold keeps them, or something about them is going on
   */
  public UUID propose(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.HOLD_RECORD, caseFile);
    Listed standing = standing(worker, caseFile, person);
    if (standing != Listed.DUE) {
      throw Refused.because("retention.refused.erasure." + standing);
    }
    UUID id = disposals.insert(worker, Disposal.Kind.ERASURE, DisposalState.PREPARED);
    lines.insert(
        id,
        new DisposalLine(RecordClass.PERSON, null, null, new Tally(1, 1, 0, 0, 0), false, 0, 0));
    lines.insert(id, List.of(new Looked(RecordClass.PERSON, person, Listed.DUE)));
    desk.trace(RetentionAction.ERASURE_PREPARED, id, Detail.none());
    return id;
  }
}
