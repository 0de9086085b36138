package org.lodestar.app.community.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.community.face.PosterRounds;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Posters that should be replaced by now, as one line: all of them for who plans outreach, those
 * that they hung themselves for anybody else who goes round. One question for all.
 */
@Component
class PosterWork implements FewWorkItems {
  private final PosterRounds rounds;
  private final Words words;

  PosterWork(PosterRounds rounds, Words words) {
    this.rounds = rounds;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.LOG_VISIT)
        ? Standing.current()
            .member()
            .map(worker -> due(worker, viewer.may(Action.PLAN_OUTREACH)))
            .orElse(List.of())
        : List.of();
  }

  private List<WorkItem> due(UUID worker, boolean all) {
    long due = rounds.due().stream().filter(by -> all || by.equals(worker)).count();
    return due == 0
        ? List.of()
        : List.of(
            new WorkItem(
                Kind.DUE,
                words.say(Language.ENGLISH, "community.hung.work", due),
                PosterRoundPageMaker.PATH,
                null));
  }
}
