package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;

/** Puts the drafted strategy in force, with invented owners, leads and days. */
@Component
class PlanFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration IN_FORCE_SINCE = Duration.ofDays(60);
  private static final Duration AGREED = Duration.ofDays(90);

  /** Who leads in turn: key of the worker, their post, alias of the body that answers. */
  private static final List<Lead> LEADS =
      List.of(
          new Lead("TRAINER", "Training lead", "Lanternshire Council"),
          new Lead("MANAGER", "Community safety manager", "CSP"),
          new Lead("CHAMPIONS", "Champions' co-ordinator", "Lanternshire Council"),
          new Lead("EDITOR", "Web editor", "Lanternshire Council"),
          new Lead("STRATEGY", "Strategic lead", "CSP"),
          new Lead("PROCUREMENT", "Head of procurement", "Lanternshire Council"),
          new Lead("OPERATIONS", "Operations lead", "Lanternshire Police"));

  /** Days from today on which an action is due, in turn: late, soon and later. */
  private static final int[] DUE = {120, 18, 200, -12, 75, 160, 240, 25, 300};

  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final PlanLifeFill life;

  PlanFill(Strategies strategies, PlanActions actions, Bodies bodies, PlanLifeFill life) {
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.life = life;
  }

  private record Lead(String worker, String post, String body) {}

  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    Strategy draft =
        Players.act(
            lead,
            now,
            () ->
                strategies.list(lead).stream()
                    .filter(each -> each.state() == StrategyState.DRAFT)
                    .findFirst()
                    .orElseThrow());
    Players.act(lead, now.minus(AGREED), () -> agree(players, lead, draft, now));
    Players.act(
        lead,
        now.minus(IN_FORCE_SINCE),
        () -> strategies.putInForce(lead, draft.id(), draft.version()));
    Players.act(lead, now.minus(IN_FORCE_SINCE), () -> answer(lead, draft));
    life.make(players, draft.id(), now);
    return draft.id();
  }

  /** That no action had an owner is over with the agreement. */
  private void answer(Worker lead, Strategy draft) {
    UUID before = Objects.requireNonNull(draft.content().predecessor());
    strategies.gaps(lead, before).stream()
        .filter(gap -> gap.title().equals("No owners"))
        .forEach(
            gap ->
                strategies.answer(
                    lead,
                    gap,
                    null,
                    "Each action of the next strategy names body, post and lead."));
  }

  private void agree(Players players, Worker lead, Strategy draft, Instant now) {
    Map<UUID, Body> all = bodies.all(lead);
    List<JudgedAction> planned = actions.list(lead, draft.id());
    for (int place = 0; place < planned.size(); place++) {
      PlanAction action = planned.get(place).action();
      Planned agreed = agreed(players, all, draft, action.planned(), place, now);
      actions.change(
          lead, draft.id(), action.id(), new PlanActions.Change(agreed, "", action.version()));
    }
  }

  private static Planned agreed(
      Players players,
      Map<UUID, Body> all,
      Strategy draft,
      Planned planned,
      int place,
      Instant now) {
    Lead leads = LEADS.get(place % LEADS.size());
    Parties parties = planned.parties();
    return new Planned(
        BodyFill.invented(planned.title()),
        BodyFill.invented(planned.about()),
        planned.place(),
        new Parties(
            body(all, leads.body()),
            parties.overseers(),
            parties.partners().isEmpty() ? Set.of(body(all, "LICB")) : parties.partners(),
            leads.post(),
            players.get(leads.worker()).id()),
        span(draft, planned, place, LocalDate.ofInstant(now, LONDON)),
        planned.measure(),
        planned.cost());
  }

  private static UUID body(Map<UUID, Body> all, String name) {
    return all.values().stream()
        .filter(each -> each.name().equals(name) || each.content().aliases().contains(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** What runs from the first year on has days near today; the rest has the days of its years. */
  private static Span span(Strategy draft, Planned planned, int place, LocalDate today) {
    if (planned.place().years().getFirst() > 1) {
      return new Span(
          draft.firstDayOf(planned.place().years().getFirst()),
          draft.firstDayOf(planned.place().lastYear() + 1).minusDays(1));
    }
    LocalDate end = draft.firstDayOf(planned.place().lastYear() + 1).minusDays(1);
    LocalDate wanted = today.plusDays(DUE[place % DUE.length]);
    LocalDate due = wanted.isAfter(end) ? end : wanted;
    return new Span(due.minusDays(200), due);
  }
}
