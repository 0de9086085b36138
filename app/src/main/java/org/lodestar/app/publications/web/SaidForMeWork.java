package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.publications.face.SaidForMe;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.SaidForOwners.ForThem;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** That somebody else said why an action is at risk or off track, for who answers for it. */
@Component
class SaidForMeWork implements FewWorkItems {
  private final SaidForMe said;
  private final AtHome home;
  private final Words words;

  SaidForMeWork(SaidForMe said, AtHome home, Words words) {
    this.said = said;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_PLAN)
        .map(worker -> said.open(worker).stream().map(this::item).toList())
        .orElse(List.of());
  }

  private WorkItem item(ForThem each) {
    PlanAction action = each.action();
    return new WorkItem(
        Kind.NEW,
        words.say(
            Language.ENGLISH,
            "publications.words.work." + each.word().standing(),
            String.valueOf(action.number()),
            action.title()),
        PlanWords.href(action),
        null);
  }
}
