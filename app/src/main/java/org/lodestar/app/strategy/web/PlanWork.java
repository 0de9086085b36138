package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.MyPlan;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** What of the plan waits on the worker's home page: late actions, and evidence to look at. */
@Component
class PlanWork implements FewWorkItems {
  private final MyPlan mine;
  private final AtHome home;
  private final Words words;

  PlanWork(MyPlan mine, AtHome home, Words words) {
    this.mine = mine;
    this.home = home;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_PLAN)
        .map(each -> items(mine.waiting(each)))
        .orElse(List.of());
  }

  private List<WorkItem> items(MyPlan.Waiting waiting) {
    List<WorkItem> items = new ArrayList<>();
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.RED)
        .forEach(each -> items.add(item(Kind.OVERDUE, "strategy.work.red", each)));
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.AMBER)
        .forEach(each -> items.add(item(Kind.DUE, "strategy.work.amber", each)));
    waiting.overseen().stream()
        .filter(each -> !waiting.led().contains(each))
        .forEach(each -> items.add(item(Kind.OVERDUE, "strategy.work.overseen", each)));
    waiting
        .toReview()
        .forEach(
            each ->
                items.add(
                    new WorkItem(
                        Kind.DUE,
                        say("strategy.work.review", each.of().action()),
                        PlanWords.href(each.of().action()) + "/evidence/" + each.evidence().id(),
                        null)));
    return items;
  }

  private WorkItem item(Kind kind, String key, JudgedAction judged) {
    PlanAction action = judged.action();
    LocalDate due = action.planned().span().due();
    return new WorkItem(
        kind, say(key, action), PlanWords.href(action), due == null ? null : AtHome.endOf(due));
  }

  private String say(String key, PlanAction action) {
    return words.say(Language.ENGLISH, key, String.valueOf(action.number()), action.title());
  }
}
