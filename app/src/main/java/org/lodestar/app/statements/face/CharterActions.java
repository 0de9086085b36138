package org.lodestar.app.statements.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.PlanDesk;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an action of the plan out of a gap, in one press and only once. */
@Component
@Transactional
public class CharterActions {
  private static final int LONGEST = 150;

  private final Charter charter;
  private final Strategies strategies;
  private final PlanActions actions;
  private final PlanDesk desk;
  private final Policy policy;

  CharterActions(
      Charter charter, Strategies strategies, PlanActions actions, PlanDesk desk, Policy policy) {
    this.charter = charter;
    this.strategies = strategies;
    this.actions = actions;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * Adds the action that closes a gap to the strategy in force; doing it twice adds one.
   *
   * @param title what the action is called
   * @throws Refused when no strategy is in force, or the gap is closed
   */
  public void toPlan(Worker worker, String code, UUID id, String title) {
    policy.require(worker, Action.EDIT_CHARTER);
    CharterGap gap = charter.gap(worker, code, id);
    if (gap.action() != null) {
      return;
    }
    if (!gap.isOpen()) {
      throw Refused.because("statements.charter.gap.over");
    }
    Strategy strategy =
        strategies.list(worker).stream()
            .filter(Strategy::inForce)
            .findFirst()
            .orElseThrow(() -> Refused.because("statements.charter.noStrategy"));
    Parties parties =
        new Parties(
            charter.get(worker, code).commitment().kept().body(),
            Set.of(),
            Set.of(),
            gap.who(),
            null);
    actions.add(
        worker, strategy.id(), gap.actionId(), planned(strategy, gap, parties, shortened(title)));
    charter.change(
        worker,
        new CharterGap(
            gap.id(),
            code,
            gap.missing(),
            gap.who(),
            gap.by(),
            gap.actionId(),
            gap.closed(),
            gap.version()));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }

  /** In the years that are left, and due when the gap is to be closed. */
  private Planned planned(Strategy strategy, CharterGap gap, Parties parties, String title) {
    LocalDate due = gap.by().isAfter(strategy.ends()) ? strategy.ends() : gap.by();
    int year = 1;
    while (year < strategy.content().years()
        && !strategy.firstDayOf(year + 1).isAfter(desk.today())) {
      year++;
    }
    return new Planned(
        title,
        gap.missing(),
        new Place(1, Set.of(Strand.PREVENT), List.of(year), Set.of()),
        parties,
        new Span(null, due),
        null,
        null);
  }
}
