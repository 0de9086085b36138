package org.lodestar.app.maturity.face;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.domain.MaturityRules;
import org.lodestar.app.maturity.store.MaturityRows;
import org.lodestar.app.maturity.store.MaturityScoreRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;

/** What verbs about the self-assessment share: finding, whose word it is, the record, the day. */
@Component
class MaturityDesk {
  private final MaturityRows rounds;
  private final MaturityScoreRows scores;
  private final PlanDesk plan;
  private final Audit audit;
  private final Hands hands;

  MaturityDesk(
      MaturityRows rounds, MaturityScoreRows scores, PlanDesk plan, Audit audit, Hands hands) {
    this.rounds = rounds;
    this.scores = scores;
    this.plan = plan;
    this.audit = audit;
    this.hands = hands;
  }

  public PlanDesk plan() {
    return plan;
  }

  MaturityView view(UUID id) {
    MaturityRound round = rounds.find(id).orElseThrow(NotFound::new);
    return new MaturityView(
        round, rounds.criteria(id), byName(rounds.parts(id)), scores.list(id), actions(id));
  }

  private List<MaturityRound.Part> byName(List<MaturityRound.Part> parts) {
    List<UUID> order = plan.allBodies().stream().map(Body::id).toList();
    return parts.stream()
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.body())))
        .toList();
  }

  /** Actions that answer a gap of a round, by criterion. */
  private Map<String, PlanAction> actions(UUID round) {
    Map<String, UUID> ids = scores.actions(round);
    Map<UUID, PlanAction> found =
        plan.those(Set.copyOf(ids.values())).stream()
            .collect(Collectors.toMap(PlanAction::id, Function.identity()));
    return ids.keySet().stream()
        .collect(
            Collectors.toMap(
                Function.identity(), code -> Objects.requireNonNull(found.get(ids.get(code)))));
  }

  /** The same, held so that nobody moves the round meanwhile. */
  MaturityView held(UUID id) {
    rounds.hold(id);
    return view(id);
  }

  public Body body(UUID id) {
    return Objects.requireNonNull(plan.bodies().get(id));
  }

  public boolean mayScore(Worker worker, MaturityView view, UUID body) {
    return view.round().state() == RoundState.OPEN
        && !view.part(body).isHandedIn()
        && worker.mayEver(Action.SCORE_MATURITY)
        && MaturityRules.scoresFor(worker, body(body));
  }

  public boolean mayModerate(Worker worker, MaturityView view, UUID body) {
    return view.round().state() == RoundState.MODERATING
        && view.part(body).isHandedIn()
        && worker.mayEver(Action.MODERATE_MATURITY)
        && MaturityRules.isPeer(worker.id(), view.part(body), body(body));
  }

  /** Refuses who is no peer, and what is not looked at now. */
  void mustModerate(Worker worker, MaturityView view, UUID body) {
    MaturityRound.Part part = view.part(body);
    if (view.round().state() != RoundState.MODERATING || !part.isHandedIn()) {
      throw Refused.because("maturity.notModerated");
    }
    if (!MaturityRules.isPeer(worker.id(), part, body(body))) {
      throw Refused.because("maturity.ownScores");
    }
    hands.require(worker.id(), part.scorers());
  }

  /** Refuses who does not score for this body, and what cannot be scored any more. */
  void mustScore(Worker worker, MaturityView view, UUID body) {
    if (view.part(body).isHandedIn() || view.round().state() != RoundState.OPEN) {
      throw Refused.because("maturity.notOpen");
    }
    if (!MaturityRules.scoresFor(worker, body(body))) {
      throw Refused.because("maturity.notYours");
    }
  }

  public List<String> lacking(MaturityView view, UUID body) {
    return view.criteria().stream()
        .map(Criterion::code)
        .filter(code -> lacks(view, body, code) != null)
        .toList();
  }

  public static @Nullable String lacks(MaturityView view, UUID body, String code) {
    return MaturityRules.lacks(view.score(body, code).map(MaturityScore::said).orElse(null));
  }

  public Map<UUID, Body> bodies() {
    return plan.bodies();
  }

  void trace(AuditAction action, UUID round, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("MATURITY_ROUND", round)).detail(detail));
  }

  /** The same about a criterion of a body, which its wording names. */
  void trace(AuditAction action, MaturityView view, UUID body, String code) {
    UUID wording = view.criterion(code).wording();
    trace(action, view.round().id(), Detail.none().with("body", body).with("wording", wording));
  }
}
