package org.lodestar.app.maturity.face;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAction;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.Spread;
import org.lodestar.app.maturity.store.MaturityScoreRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gaps of the self-assessment that become actions of the plan. */
@Component
@Transactional
public class MaturityGaps {
  /** The indicator by which such an action is judged. */
  private static final String MEASURE = "K24";

  private final MaturityScoreRows rows;
  private final MaturityDesk desk;
  private final Strategies strategies;
  private final PlanActions actions;
  private final Policy policy;

  public MaturityGaps(
      MaturityScoreRows rows,
      MaturityDesk desk,
      Strategies strategies,
      PlanActions actions,
      Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.strategies = strategies;
    this.actions = actions;
    this.policy = policy;
  }

  /**
   * The words of an action.
   *
   * @param about where it comes from and what the next level means
   */
  public record Words(String title, String about) {}

  /**
   * Makes an action of a gap in the strategy that is in force, or else in a draft. A second time
   * gives the same action.
   *
   * @throws Refused when there is no strategy that can be changed
   */
  public PlanAction make(Worker worker, UUID round, String code, Words words) {
    policy.require(worker, Action.EDIT_PLAN);
    policy.require(worker, Action.RUN_MATURITY);
    MaturityView view = desk.held(round);
    Criterion criterion = view.criterion(code);
    PlanAction made = view.actions().get(code);
    if (made != null) {
      return made;
    }
    if (view.round().state() == RoundState.OPEN) {
      throw Refused.because("maturity.action.early");
    }
    Strategy strategy = strategy(worker);
    UUID id = Ids.next();
    actions.add(worker, strategy.id(), id, planned(criterion, strategy, words));
    rows.insert(round, code, id);
    desk.trace(MaturityAction.MATURITY_ACTION_MADE, round, Detail.none().with("action", id));
    return desk.plan().action(strategy.id(), id);
  }

  private Strategy strategy(Worker worker) {
    return strategies.list(worker).stream()
        .filter(Strategy::open)
        .findFirst()
        .orElseThrow(() -> Refused.because("maturity.noStrategy"));
  }

  private Planned planned(Criterion criterion, Strategy strategy, Words words) {
    return new Planned(
        words.title(),
        words.about(),
        new Planned.Place(
            1,
            criterion.domain().strands(),
            List.of(year(strategy, desk.plan().today())),
            Set.of()),
        Planned.Parties.none(),
        Planned.Span.open(),
        MEASURE,
        null);
  }

  /** The year of a strategy in which a day lies, or the one that is nearest. */
  private static int year(Strategy strategy, LocalDate today) {
    int year = 1;
    while (year < strategy.content().years() && !today.isBefore(strategy.firstDayOf(year + 1))) {
      year++;
    }
    return year;
  }

  /** How an action stands that answers a gap; null where its strategy is not in force. */
  @Transactional(readOnly = true)
  public @Nullable JudgedAction judged(Worker worker, PlanAction action) {
    return actions.list(worker, action.strategy()).stream()
        .filter(each -> each.action().id().equals(action.id()))
        .findFirst()
        .orElse(null);
  }

  /** The level that comes next after the middle of a spread; the first where nothing is known. */
  public static int next(Spread spread) {
    BigDecimal middle = spread.isKnown() ? spread.middle() : BigDecimal.ZERO;
    return Math.min(middle.intValue() + 1, Criterion.LEVELS);
  }
}
