package org.lodestar.app.oversight.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.PlanAction;
import org.lodestar.app.oversight.Strategies;
import org.lodestar.app.oversight.Strategy;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Gathers what the words about residents' voice need. */
@Component
class VoiceWordsMaker {
  private final Planning planning;
  private final Strategies strategies;

  VoiceWordsMaker(Planning planning, Strategies strategies) {
    this.planning = planning;
    this.strategies = strategies;
  }

  VoiceWords words(Worker worker, Page page, List<PlanAction> actions) {
    Map<UUID, Strategy> known =
        strategies.list(worker).stream()
            .collect(Collectors.toMap(Strategy::id, Function.identity()));
    Map<UUID, PlanAction> tied =
        actions.stream().collect(Collectors.toMap(PlanAction::id, Function.identity()));
    return new VoiceWords(page, planning.words(worker, page, List.of()), known, tied);
  }
}
