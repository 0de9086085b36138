package org.lodestar.app.voice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.Planning;
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
