package org.lodestar.app.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.oversight.PlanRefused.Refusal;
import org.lodestar.app.oversight.VoiceItem.Tie;
import org.lodestar.app.oversight.store.ActionRows;
import org.lodestar.app.oversight.store.StrategyRows;
import org.springframework.stereotype.Component;

/** The plan, as far as what residents said is tied to it. */
@Component
class VoicePlan {
  private final StrategyRows strategies;
  private final ActionRows actions;

  VoicePlan(StrategyRows strategies, ActionRows actions) {
    this.strategies = strategies;
    this.actions = actions;
  }

  /** Actions of a strategy. */
  Set<UUID> actions(UUID strategy) {
    return actions.list(strategy).stream().map(PlanAction::id).collect(Collectors.toSet());
  }

  /** Actions to which items of a result or answers are tied. */
  List<PlanAction> tied(ShownResult result, List<VoiceAnswer> answers) {
    return actions.those(
        Stream.concat(
                result.items().stream().map(each -> each.tie().action()).filter(Objects::nonNull),
                answers.stream().flatMap(each -> each.content().actions().stream()))
            .collect(Collectors.toSet()));
  }

  /** Whether there are all of these. */
  boolean knows(Collection<UUID> some) {
    return actions.those(some).size() == some.size();
  }

  /** Refuses a part that the plan does not know. */
  void mustKnow(Tie tie) {
    UUID strategy = tie.strategy();
    Integer priority = tie.priority();
    boolean ofPriority =
        strategy == null
            || (priority != null
                && priority > 0
                && strategies
                    .find(strategy)
                    .filter(each -> priority <= each.content().priorities().size())
                    .isPresent());
    boolean ofAction = tie.action() == null || knows(List.of(tie.action()));
    boolean both = strategy != null && tie.action() != null;
    if (!ofPriority || !ofAction || both || (priority != null && strategy == null)) {
      throw new PlanRefused(List.of(Refusal.of("part", "oversight.voice.part.unknown")));
    }
  }
}
