package org.lodestar.app.risks.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.face.Bands;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** What the pages of risks and threats need: words, and what can be chosen in their forms. */
@Component
public class RiskFrame {
  private final Planning planning;
  private final Strategies strategies;
  private final PlanActions actions;
  private final People people;
  private final Bands bands;

  RiskFrame(
      Planning planning, Strategies strategies, PlanActions actions, People people, Bands bands) {
    this.planning = planning;
    this.people = people;
    this.strategies = strategies;
    this.actions = actions;
    this.bands = bands;
  }

  public Planning planning() {
    return planning;
  }

  public Bands bands() {
    return bands;
  }

  public RiskWords words(Worker worker, Page page, Collection<UUID> workers) {
    return new RiskWords(page, planning.words(worker, page, workers), bands);
  }

  /** Words that name those of a history, and one more worker. */
  public RiskWords words(Worker worker, Page page, List<Turn> turns, @Nullable UUID other) {
    return words(
        worker,
        page,
        Stream.concat(turns.stream().flatMap(Turn::named), Stream.ofNullable(other))
            .distinct()
            .toList());
  }

  /** Those who can answer for a risk: they read the register. */
  public List<Option> owners(@Nullable UUID chosen) {
    return planning.workers(Action.READ_RISKS, Stream.ofNullable(chosen));
  }

  public boolean canOwn(UUID worker) {
    return people.listByRoles(Action.READ_RISKS.roles()).stream()
        .anyMatch(each -> each.id().equals(worker));
  }

  /** Actions of strategies that are not closed, and those that are chosen already. */
  public List<Option> actions(Worker worker, Page page, List<PlanAction> chosen) {
    PlanWords words = planning.words(worker, page, List.of());
    Map<UUID, PlanAction> offered = new LinkedHashMap<>();
    strategies.list(worker).stream()
        .filter(Strategy::open)
        .flatMap(each -> actions.list(worker, each.id()).stream())
        .map(JudgedAction::action)
        .forEach(each -> offered.put(each.id(), each));
    chosen.forEach(each -> offered.putIfAbsent(each.id(), each));
    return offered.values().stream()
        .map(each -> Option.of(each.id().toString(), words.title(each)))
        .toList();
  }
}
