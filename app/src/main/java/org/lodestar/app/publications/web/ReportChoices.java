package org.lodestar.app.publications.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;

/** What a board pack and a progress report stand on: a strategy, its actions, a closed period. */
@Component
class ReportChoices {
  private final ClosedPeriods periods;
  private final Strategies strategies;
  private final PlanActions actions;

  ReportChoices(ClosedPeriods periods, Strategies strategies, PlanActions actions) {
    this.periods = periods;
    this.strategies = strategies;
    this.actions = actions;
  }

  /** A strategy with all its actions. */
  record Carried(Strategy strategy, List<JudgedAction> actions) {
    Carried {
      actions = List.copyOf(actions);
    }
  }

  Carried carried(Worker worker, UUID strategy) {
    return new Carried(strategies.get(worker, strategy), actions.list(worker, strategy));
  }

  /** With which strategy a draft begins: the one in force. */
  @Nullable UUID strategy(Worker worker) {
    return carriedOut(worker).map(Strategy::id).findFirst().orElse(null);
  }

  /** The one in force first, then those that were. */
  private Stream<Strategy> carriedOut(Worker worker) {
    return strategies.list(worker).stream()
        .filter(each -> each.state() != StrategyState.DRAFT)
        .sorted(Comparator.comparing(each -> !each.inForce()));
  }

  /** With which period a draft begins: the one that was closed last. */
  @Nullable Integer period(Worker worker) {
    List<Snapshot> closed = periods.list(worker);
    return closed.isEmpty() ? null : closed.getLast().number();
  }

  /** Closed periods, the last one last. */
  List<Snapshot> closed(Worker worker) {
    return periods.list(worker);
  }

  /** One that is closed. Throws {@link NotFound}. */
  Snapshot closed(Worker worker, int number) {
    return find(periods.list(worker), number).orElseThrow(NotFound::new);
  }

  /** What a period is called; nothing when it is not among them. */
  static String named(FigureWords words, List<Snapshot> closed, int number) {
    return find(closed, number).map(each -> words.period(each.period())).orElse("");
  }

  private static Optional<Snapshot> find(List<Snapshot> closed, int number) {
    return closed.stream().filter(each -> each.number() == number).findFirst();
  }

  Asked strategies(Worker worker, Page page) {
    return Asked.select(
        page,
        "publications.pack.strategy",
        carriedOut(worker).map(each -> Option.of(each.id().toString(), each.title())).toList());
  }

  Asked periods(Worker worker, Page page, @Nullable String hint) {
    FigureWords words = new FigureWords(page);
    return Asked.select(
            page,
            "publications.pack.period",
            periods.list(worker).reversed().stream()
                .map(each -> Option.of(String.valueOf(each.number()), words.period(each.period())))
                .toList())
        .hint(hint);
  }
}
