package org.lodestar.app.strategy.face;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.MeasureProof;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.domain.ProofRules;
import org.lodestar.app.strategy.domain.ReviewRules;
import org.lodestar.app.strategy.store.ActionRows;
import org.lodestar.app.strategy.store.EvidenceRows;
import org.lodestar.app.strategy.store.HistoryRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What shows that an action is done, and what somebody else finds of it. */
@Component
@Transactional
public class ActionEvidence {
  private final EvidenceRows rows;
  private final ActionRows actions;
  private final HistoryRows history;
  private final Judging judging;
  private final PlanDesk desk;
  private final Policy policy;
  private final Hands hands;
  private final MeasureProofs proofs;
  private final TransactionOperations transactions;

  ActionEvidence(
      EvidenceRows rows,
      ActionRows actions,
      HistoryRows history,
      Judging judging,
      PlanDesk desk,
      Policy policy,
      Hands hands,
      MeasureProofs proofs,
      TransactionOperations transactions) {
    this.rows = rows;
    this.actions = actions;
    this.history = history;
    this.judging = judging;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
    this.proofs = proofs;
    this.transactions = transactions;
  }

  /**
   * Adds a piece; adding the same one again changes nothing.
   *
   * @throws Refused when it is an indicator that is not there, or a period that is not over
   */
  public void add(Worker worker, UUID strategy, UUID action, UUID id, Shown shown) {
    policy.require(worker, Action.WORK_ON_PLAN);
    Refused.unlessEmpty(ProofRules.check(shown, YearMonth.from(desk.today())));
    desk.open(strategy);
    PlanAction of = desk.action(strategy, action);
    desk.mustWork(worker, of);
    Set<UUID> barred = new HashSet<>(leads(of));
    barred.addAll(owners(of));
    if (rows.insert(new Evidence(id, action, shown, worker.id(), desk.now(), barred, null))) {
      desk.trace(StrategyAction.PLAN_EVIDENCE_ADDED, action, Detail.none().with("evidence", id));
    }
  }

  /** One piece, for somebody who may look at it. Throws {@link NotFound}, {@link Refused}. */
  public Evidence toReview(Worker worker, UUID strategy, UUID action, UUID id) {
    policy.require(worker, Action.REVIEW_PLAN_EVIDENCE);
    PlanAction of = desk.action(strategy, action);
    Evidence found = rows.find(action, id).orElseThrow(NotFound::new);
    if (!found.waits()) {
      throw Refused.because("strategy.review.over");
    }
    if (!mayReview(worker, of, found)) {
      throw Refused.because("strategy.review.own");
    }
    hands.require(worker.id(), found.addedBy());
    return found;
  }

  /** Whether somebody else added it and the worker does not answer for the action. */
  @Transactional(readOnly = true)
  public boolean mayReview(Worker worker, PlanAction action, Evidence evidence) {
    return worker.mayEver(Action.REVIEW_PLAN_EVIDENCE)
        && ReviewRules.mayReview(worker.id(), evidence, leads(action), owners(action));
  }

  /** All who lead it or ever have, also in the strategy from which it was carried over. */
  private Set<UUID> leads(PlanAction action) {
    Set<UUID> leads =
        Stream.concat(Stream.of(action.id()), action.carriedFrom().stream())
            .flatMap(each -> history.list(each).stream())
            .filter(each -> each.kind() == Kind.LED_BY)
            .flatMap(each -> Stream.of(each.from(), each.to()))
            .filter(each -> !each.isEmpty())
            .map(UUID::fromString)
            .collect(Collectors.toCollection(HashSet::new));
    Stream.concat(Stream.of(action), actions.those(action.carriedFrom()).stream())
        .map(each -> each.planned().parties().lead())
        .filter(Objects::nonNull)
        .forEach(leads::add);
    return leads;
  }

  private Set<UUID> owners(PlanAction action) {
    UUID owner = action.planned().parties().owner();
    Body body = owner == null ? null : desk.bodies().get(owner);
    return body == null ? Set.of() : body.spokenForBy();
  }

  /**
   * What somebody finds of a piece.
   *
   * @param despite why it counts although its indicator did not reach what was aimed for
   */
  public record Finding(Verdict verdict, String reason, String despite) {}

  /**
   * Accepts a piece or sends it back. The figure is looked at before a transaction begins.
   *
   * @throws Refused when the worker added it or answers for the action, or an indicator did not
   *     reach what was aimed for and nothing says why that is enough
   * @throws org.lodestar.app.site.EditClash when somebody else was first
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public void review(Worker worker, UUID strategy, UUID action, UUID id, Finding finding) {
    Evidence found =
        Objects.requireNonNull(
            transactions.execute(status -> toReview(worker, strategy, action, id)));
    boolean done = finding.verdict() == Verdict.ACCEPTED && found.shown().completes();
    boolean asks =
        done
            && found.shown().kind() == Evidence.Kind.MEASURE
            && proofs.find(worker, found.shown()).filter(MeasureProof::reached).isEmpty();
    if (asks && finding.despite().isEmpty()) {
      throw Refused.at("despite", "strategy.despite.missing");
    }
    String despite = asks ? finding.despite() : "";
    transactions.executeWithoutResult(
        status ->
            review(
                worker,
                strategy,
                found,
                new Review(finding.verdict(), finding.reason(), despite, worker.id(), desk.now())));
  }

  private void review(Worker worker, UUID strategy, Evidence found, Review review) {
    UUID action = found.action();
    UUID id = found.id();
    Verdict verdict = review.verdict();
    String reason =
        Stream.of(review.reason(), review.despite())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    desk.open(strategy);
    rows.review(id, review);
    if (verdict == Verdict.ACCEPTED && found.shown().completes()) {
      done(worker, desk.action(strategy, action), found.shown().title() + "\n" + reason);
    }
    judging.keep(desk.strategy(strategy), new Judging.Told(action, worker.id(), reason, "", false));
    desk.trace(
        StrategyAction.PLAN_EVIDENCE_REVIEWED,
        action,
        Detail.none().with("evidence", id).with("verdict", verdict));
  }

  /** What was accepted says what came of it, unless somebody has said before that it is done. */
  private void done(Worker worker, PlanAction action, String words) {
    if (action.outcome().result() != Outcome.Result.DONE) {
      Outcome outcome = new Outcome(Outcome.Result.DONE, words, desk.today());
      actions.record(action.id(), outcome, worker.id(), action.version());
      desk.happened(
          action.id(), worker, Kind.OUTCOME, action.outcome().result().name(), "DONE", words);
    }
  }

  /** Pieces of a strategy that wait for somebody to look at them, and that the worker may. */
  @Transactional(readOnly = true)
  public List<Evidence> waiting(Worker worker, Strategy strategy) {
    policy.require(worker, Action.READ_PLAN);
    return rows.list(strategy.id()).stream()
        .filter(Evidence::waits)
        .filter(each -> mayReview(worker, desk.action(strategy.id(), each.action()), each))
        .toList();
  }
}
