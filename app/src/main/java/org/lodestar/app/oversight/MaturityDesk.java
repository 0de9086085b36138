package org.lodestar.app.oversight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.domain.MaturityRules;
import org.lodestar.app.oversight.store.MaturityRows;
import org.lodestar.app.oversight.store.MaturityScoreRows;
import org.springframework.stereotype.Component;

/** What verbs about the self-assessment share: finding, whose word it is, the record, the day. */
@Component
class MaturityDesk {
  private final MaturityRows rounds;
  private final MaturityScoreRows scores;
  private final PlanDesk plan;
  private final Audit audit;

  MaturityDesk(MaturityRows rounds, MaturityScoreRows scores, PlanDesk plan, Audit audit) {
    this.rounds = rounds;
    this.scores = scores;
    this.plan = plan;
    this.audit = audit;
  }

  PlanDesk plan() {
    return plan;
  }

  MaturityView view(UUID id) {
    MaturityRound round = rounds.find(id).orElseThrow(NotFound::new);
    return new MaturityView(
        round, rounds.criteria(id), rounds.parts(id), scores.list(id), scores.actions(id));
  }

  /** The same, held so that nobody moves the round meanwhile. */
  MaturityView held(UUID id) {
    rounds.hold(id);
    return view(id);
  }

  Body body(UUID id) {
    return Objects.requireNonNull(plan.bodies().get(id));
  }

  boolean mayScore(Worker worker, MaturityView view, UUID body) {
    return view.round().state() == RoundState.OPEN
        && !view.part(body).isHandedIn()
        && worker.mayEver(Action.SCORE_MATURITY)
        && MaturityRules.scoresFor(worker, body(body));
  }

  boolean mayModerate(Worker worker, MaturityView view, UUID body) {
    return view.round().state() == RoundState.MODERATING
        && view.part(body).isHandedIn()
        && worker.mayEver(Action.MODERATE_MATURITY)
        && MaturityRules.isPeer(worker.id(), view.part(body), body(body));
  }

  /** Refuses who is no peer, and what is not looked at now. */
  void mustModerate(Worker worker, MaturityView view, UUID body) {
    MaturityRound.Part part = view.part(body);
    if (view.round().state() != RoundState.MODERATING || !part.isHandedIn()) {
      throw PlanRefused.because("oversight.maturity.notModerated");
    }
    if (!MaturityRules.isPeer(worker.id(), part, body(body))) {
      throw PlanRefused.because("oversight.maturity.ownScores");
    }
  }

  /** Refuses who does not score for this body, and what cannot be scored any more. */
  void mustScore(Worker worker, MaturityView view, UUID body) {
    if (view.part(body).isHandedIn() || view.round().state() != RoundState.OPEN) {
      throw PlanRefused.because("oversight.maturity.notOpen");
    }
    if (!MaturityRules.scoresFor(worker, body(body))) {
      throw PlanRefused.because("oversight.maturity.notYours");
    }
  }

  List<String> lacking(MaturityView view, UUID body) {
    return view.criteria().stream()
        .map(Criterion::code)
        .filter(code -> lacks(view, body, code) != null)
        .toList();
  }

  static @Nullable String lacks(MaturityView view, UUID body, String code) {
    return MaturityRules.lacks(view.score(body, code).map(MaturityScore::said).orElse(null));
  }

  Map<UUID, Body> bodies() {
    return plan.bodies();
  }

  void trace(OversightAction action, UUID round, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("MATURITY_ROUND", round)).detail(detail));
  }

  /** The same about a criterion of a body, which its wording names. */
  void trace(OversightAction action, MaturityView view, UUID body, String code) {
    UUID wording = view.criterion(code).wording();
    trace(action, view.round().id(), Detail.none().with("body", body).with("wording", wording));
  }
}
