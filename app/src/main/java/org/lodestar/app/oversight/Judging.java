package org.lodestar.app.oversight;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.oversight.domain.StandingRules;
import org.lodestar.app.oversight.domain.StandingRules.Facts;
import org.springframework.stereotype.Component;

/** How the actions of a strategy stand. */
@Component
class Judging {
  /** In their order; in a strategy that is not in force nothing stands anyhow. */
  List<JudgedAction> judge(Strategy strategy, List<PlanAction> actions, LocalDate today) {
    return actions.stream()
        .map(
            each ->
                new JudgedAction(
                    each,
                    strategy.inForce()
                        ? StandingRules.judge(Facts.of(each.planned().span()), today)
                        : null))
        .toList();
  }
}
