package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.SaidForMe;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.PlanBeside;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** Beside an action: that packs print words of somebody else for those who answer for it. */
@Component
class SaidForMeBeside implements PlanBeside {
  private final SaidForMe said;
  private final ActionProgress progress;

  SaidForMeBeside(SaidForMe said, ActionProgress progress) {
    this.said = said;
    this.progress = progress;
  }

  @Override
  public Map<Integer, List<Said>> priorities(Worker worker, Page page, Strategy strategy) {
    return Map.of();
  }

  /** Whoever sees it has looked. */
  @Override
  public List<Said> action(Worker worker, Page page, UUID strategy, UUID action) {
    return said.look(worker, action).stream()
        .map(each -> said(page, each.action(), progress.mayWork(worker, each.action())))
        .toList();
  }

  private static Said said(Page page, PlanAction action, boolean may) {
    return new Said(
        page.t("publications.words.for"),
        page.t(may ? "publications.words.own" : "publications.words.ask"),
        may ? PlanWords.href(action) + "/standing" : null,
        "",
        "",
        List.of());
  }
}
