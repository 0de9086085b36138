package org.lodestar.app.strategy.face;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.WhoseWord;
import org.lodestar.app.strategy.store.LifeRows;
import org.lodestar.app.strategy.store.StrategyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose words say why an action is off track, and whose they are not. */
@Component
@Transactional(readOnly = true)
public class SaidForOwners {
  private final StrategyRows strategies;
  private final LifeRows life;
  private final PlanDesk desk;
  private final People people;
  private final Policy policy;

  SaidForOwners(
      StrategyRows strategies, LifeRows life, PlanDesk desk, People people, Policy policy) {
    this.strategies = strategies;
    this.life = life;
    this.desk = desk;
    this.people = people;
    this.policy = policy;
  }

  /** What was said of an action by somebody who does not answer for it. */
  public record ForThem(PlanAction action, StandingWord word) {}

  /** Whose the words about some actions are, by action; those without words are left out. */
  public Map<UUID, WhoseWord> whose(
      Worker worker, Collection<PlanAction> actions, Collection<StandingWord> words) {
    policy.require(worker, Action.READ_PLAN);
    if (words.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Body> bodies = desk.bodies();
    Set<UUID> keepers =
        people.listByRoles(Action.EDIT_PLAN.roles()).stream()
            .map(Person::id)
            .collect(Collectors.toSet());
    Map<UUID, WhoseWord> whose = new HashMap<>();
    for (PlanAction action : actions) {
      words.stream()
          .filter(each -> each.action().equals(action.id()))
          .map(
              each ->
                  answers(bodies, action, each.by())
                      ? WhoseWord.OWNER
                      : keepers.contains(each.by()) ? WhoseWord.KEEPER : WhoseWord.ANOTHER)
          .forEach(each -> whose.put(action.id(), each));
    }
    return whose;
  }

  /** What others said of actions in force for which the worker answers. */
  public List<ForThem> forThem(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    Strategy strategy = strategies.inForce().orElse(null);
    if (strategy == null) {
      return List.of();
    }
    Map<UUID, StandingWord> words = life.words(strategy.id());
    if (words.values().stream().allMatch(each -> each.by().equals(worker.id()))) {
      return List.of();
    }
    Map<UUID, Body> bodies = desk.bodies();
    return desk.actions(strategy.id()).stream()
        .filter(each -> words.containsKey(each.id()))
        .filter(each -> answers(bodies, each, worker.id()))
        .map(each -> new ForThem(each, Objects.requireNonNull(words.get(each.id()))))
        .filter(each -> !each.word().takenOut())
        .filter(each -> !answers(bodies, each.action(), each.word().by()))
        .toList();
  }

  /** Whether somebody leads an action or speaks for the body that owns it. */
  static boolean answers(Map<UUID, Body> bodies, PlanAction action, UUID who) {
    Planned.Parties parties = action.planned().parties();
    Body owner = parties.owner() == null ? null : bodies.get(parties.owner());
    return who.equals(parties.lead()) || owner != null && owner.isRepresentedBy(who);
  }
}
