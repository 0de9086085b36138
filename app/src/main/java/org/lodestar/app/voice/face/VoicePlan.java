package org.lodestar.app.voice.face;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.PlanDesk;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.springframework.stereotype.Component;

/** The plan, as far as what residents said is tied to it. */
@Component
class VoicePlan {
  private final PlanDesk plan;

  VoicePlan(PlanDesk plan) {
    this.plan = plan;
  }

  /** Actions of a strategy. */
  public Set<UUID> actions(UUID strategy) {
    return plan.actions(strategy).stream().map(PlanAction::id).collect(Collectors.toSet());
  }

  /** Actions to which items of a result or answers are tied. */
  List<PlanAction> tied(ShownResult result, List<VoiceAnswer> answers) {
    return plan.those(
        Stream.concat(
                result.items().stream().map(each -> each.tie().action()).filter(Objects::nonNull),
                answers.stream().flatMap(each -> each.content().actions().stream()))
            .collect(Collectors.toSet()));
  }

  /** Whether there are all of these. */
  boolean knows(Collection<UUID> some) {
    return plan.those(some).size() == some.size();
  }

  /** Refuses a part that the plan does not know. */
  void mustKnow(Tie tie) {
    UUID strategy = tie.strategy();
    Integer priority = tie.priority();
    boolean ofPriority =
        strategy == null
            || (priority != null
                && priority > 0
                && plan.find(strategy)
                    .filter(each -> priority <= each.content().priorities().size())
                    .isPresent());
    boolean ofAction = tie.action() == null || knows(List.of(tie.action()));
    boolean both = strategy != null && tie.action() != null;
    if (!ofPriority || !ofAction || both || (priority != null && strategy == null)) {
      throw new Refused(List.of(Refusal.of("part", "voice.part.unknown")));
    }
  }
}
