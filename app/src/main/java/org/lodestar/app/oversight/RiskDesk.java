package org.lodestar.app.oversight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.PlanRefused.Refusal;
import org.lodestar.app.oversight.store.ActionRows;
import org.lodestar.app.oversight.store.TurnRows;
import org.springframework.stereotype.Component;

/** What verbs about risks, threats and sectors share: what became of them, and the record. */
@Component
class RiskDesk {
  private final TurnRows turns;
  private final ActionRows actions;
  private final Audit audit;
  private final PlanDesk plan;

  RiskDesk(TurnRows turns, ActionRows actions, Audit audit, PlanDesk plan) {
    this.turns = turns;
    this.actions = actions;
    this.audit = audit;
    this.plan = plan;
  }

  PlanDesk plan() {
    return plan;
  }

  void turned(UUID subject, Worker worker, Turn.Kind kind, String from, String to, String reason) {
    turns.insert(new Turn(subject, plan.now(), worker.id(), kind, from, to, reason));
  }

  void turned(UUID subject, Worker worker, Turn.Kind kind, String reason) {
    turned(subject, worker, kind, "", "", reason);
  }

  List<Turn> turns(UUID subject) {
    return turns.list(subject);
  }

  List<PlanAction> actions(Set<UUID> ids) {
    return actions.those(ids);
  }

  /** Refuses an action that the plan does not know. */
  void mustKnow(Set<UUID> ids, List<Refusal> wrong) {
    if (actions.those(ids).size() < ids.size()) {
      wrong.add(Refusal.of("actions", "oversight.risk.actions.unknown"));
    }
  }

  void trace(OversightAction action, String kind, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(kind, id)).detail(Detail.none()));
  }
}
