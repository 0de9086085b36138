package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.ProxyWatch;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SetUpStep;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator of a real partnership that steps of the set-up are open, until none is;
 * and that what stands in front does not say that people come by TLS, so that no cookie is bound.
 */
@Component
class StepsWork implements FewWorkItems {
  private final List<SetUpStep> steps;
  private final ProxyWatch watch;
  private final Installation installation;
  private final Words words;

  StepsWork(List<SetUpStep> steps, ProxyWatch watch, Installation installation, Words words) {
    this.steps = steps;
    this.watch = watch;
    this.installation = installation;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.ADMINISTER_PLATFORM) && !installation.isDemonstration()) {
      long open = steps.stream().filter(step -> !step.isDone()).count();
      if (open > 0) {
        items.add(item(WorkItem.Kind.DUE, "members.steps.work", open));
      }
      if (watch.wasPlainLately()) {
        items.add(item(WorkItem.Kind.OVERDUE, "members.steps.plain", 0));
      }
    }
    return items;
  }

  private WorkItem item(WorkItem.Kind kind, String key, long number) {
    return new WorkItem(
        kind, words.say(Language.ENGLISH, key, number), StepsController.ADDRESS, null);
  }
}
