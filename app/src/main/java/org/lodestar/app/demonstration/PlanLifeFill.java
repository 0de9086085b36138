package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionEvidence.Finding;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.ActionProgress.Said;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/** Invented milestones and evidence, an action that waits for another, and what is said of one. */
@Component
class PlanLifeFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration WORKED = Duration.ofDays(20);
  private static final int BEFORE = 40;
  private static final int A_MONTH = 30;
  private static final Duration REVIEWED = Duration.ofDays(6);

  private final PlanActions actions;
  private final ActionProgress progress;
  private final ActionEvidence evidence;

  PlanLifeFill(PlanActions actions, ActionProgress progress, ActionEvidence evidence) {
    this.actions = actions;
    this.progress = progress;
    this.evidence = evidence;
  }

  void make(Players players, UUID strategy, Instant now) {
    Worker lead = players.get("STRATEGY");
    Worker board = players.get("BOARD");
    UUID proof = Ids.next();
    Map<Integer, PlanAction> all =
        Players.act(lead, now.minus(WORKED), () -> byNumber(lead, strategy));
    Players.act(lead, now.minus(WORKED), () -> work(lead, strategy, all, proof, now));
    Players.act(
        board,
        now.minus(REVIEWED),
        () ->
            evidence.review(
                board,
                strategy,
                get(all, 3).id(),
                proof,
                new Finding(Verdict.ACCEPTED, "The toolkit was tried by two teams.", "")));
  }

  private Map<Integer, PlanAction> byNumber(Worker lead, UUID strategy) {
    return actions.list(lead, strategy).stream()
        .map(JudgedAction::action)
        .collect(Collectors.toMap(PlanAction::number, Function.identity()));
  }

  private static PlanAction get(Map<Integer, PlanAction> all, int number) {
    return Objects.requireNonNull(all.get(number));
  }

  private void work(
      Worker lead, UUID strategy, Map<Integer, PlanAction> all, UUID proof, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    for (int number : List.of(1, 2, 3, 8)) {
      UUID action = get(all, number).id();
      milestone(lead, strategy, action, "Who takes part is agreed", today.minusDays(30), true);
      milestone(lead, strategy, action, "A first version is tried", today.plusDays(9), number == 8);
    }
    UUID late = get(all, 4).id();
    PlanAction waiting = get(all, 5);
    progress.waitFor(lead, strategy, waiting.id(), Set.of(late), waiting.version());
    PlanAction atRisk = get(all, 1);
    Said said =
        new Said(
            ActionStanding.AMBER,
            "Half of the rooms are not booked yet.",
            "The training lead asks two schools by the end of the month.");
    progress.say(lead, strategy, atRisk.id(), said, atRisk.version());
    Shown done =
        new Shown(
            Kind.DOCUMENT,
            "The toolkit, first edition",
            "https://toolkit.lanternshire.example/first",
            true);
    evidence.add(lead, strategy, get(all, 3).id(), proof, done);
    putOff(lead, strategy, get(all, 7));
    LocalDate then = LocalDate.ofInstant(now.minus(WORKED), LONDON);
    YearMonth before = Period.quarterOf(YearMonth.from(then)).first().minusMonths(1);
    Shown part = Shown.of("K6_ROLES", Period.quarterOf(before), false);
    evidence.add(lead, strategy, get(all, 1).id(), Ids.next(), part);
  }

  private void putOff(Worker lead, UUID strategy, PlanAction action) {
    Span span = action.planned().span();
    LocalDate later = Objects.requireNonNull(span.due()).plusDays(A_MONTH);
    actions.change(
        lead,
        strategy,
        action.id(),
        new PlanActions.Change(
            action.planned().over(new Span(span.starts(), later)),
            "Two bodies take it to their boards a month later.",
            action.version()));
  }

  private void milestone(
      Worker lead, UUID strategy, UUID action, String title, LocalDate due, boolean done) {
    LocalDate on = done ? due.minusDays(BEFORE) : null;
    progress.add(lead, strategy, new Milestone(Ids.next(), action, title, due, on, 0));
  }
}
