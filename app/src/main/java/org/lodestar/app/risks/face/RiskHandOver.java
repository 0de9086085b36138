package org.lodestar.app.risks.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.RisksAction;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.store.RiskRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Risks that somebody answers for, when another follows them in a post. */
@Component
@Transactional
public class RiskHandOver {
  private final RiskRows rows;
  private final RiskDesk desk;
  private final Policy policy;

  RiskHandOver(RiskRows rows, RiskDesk desk, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
  }

  /** Open risks for which a worker answers. */
  @Transactional(readOnly = true)
  public List<Risk> owned(Worker worker) {
    policy.require(worker, Action.EDIT_RISKS);
    return rows.list().stream()
        .filter(each -> each.open() && each.content().owner() != null)
        .toList();
  }

  /** Gives those of one worker to another; whose they were stays in their history. */
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    pass(worker, from, to, reason, any -> true);
  }

  /** Gives some of those back that went by mistake. */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    pass(worker, from, to, reason, which::contains);
  }

  private void pass(Worker worker, UUID from, UUID to, String reason, Predicate<UUID> which) {
    for (Risk each : owned(worker)) {
      if (from.equals(each.content().owner()) && which.test(each.id())) {
        rows.update(each.id(), each.content().ownedBy(to), each.scores(), each.version());
        desk.turned(each.id(), worker, Kind.HANDED_OVER, from.toString(), to.toString(), reason);
        desk.trace(RisksAction.RISK_CHANGED, "RISK", each.id());
      }
    }
  }
}
