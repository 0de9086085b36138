package org.lodestar.app.risks.face;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.store.TurnRows;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;

/** What verbs about risks, threats and sectors share: what became of them, and the record. */
@Component
public class RiskDesk {
  private final TurnRows turns;
  private final Audit audit;
  private final PlanDesk plan;

  RiskDesk(TurnRows turns, Audit audit, PlanDesk plan) {
    this.turns = turns;
    this.audit = audit;
    this.plan = plan;
  }

  public PlanDesk plan() {
    return plan;
  }

  public void turned(
      UUID subject, Worker worker, Turn.Kind kind, String from, String to, String reason) {
    turns.insert(new Turn(subject, plan.now(), worker.id(), kind, from, to, reason));
  }

  public void turned(UUID subject, Worker worker, Turn.Kind kind, String reason) {
    turned(subject, worker, kind, "", "", reason);
  }

  public List<Turn> turns(UUID subject) {
    return turns.list(subject);
  }

  /** What became of each of all of them after a moment, oldest first. */
  Map<UUID, List<Turn>> turnsSince(Instant moment) {
    return turns.since(moment).stream().collect(Collectors.groupingBy(Turn::subject));
  }

  public List<PlanAction> actions(Set<UUID> ids) {
    return plan.those(ids);
  }

  /** Refuses an action that the plan does not know. */
  void mustKnow(Set<UUID> ids, List<Refusal> wrong) {
    if (plan.those(ids).size() < ids.size()) {
      wrong.add(Refusal.of("actions", "risks.risk.actions.unknown"));
    }
  }

  public void trace(AuditAction action, String kind, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(kind, id)).detail(Detail.none()));
  }
}
