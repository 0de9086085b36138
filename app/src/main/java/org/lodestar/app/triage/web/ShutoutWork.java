package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.face.Shutouts;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/** Tells who administers the platform that a report names everybody who could open it. */
@Component
class ShutoutWork implements FewWorkItems {
  private final Shutouts shutouts;
  private final Words words;

  ShutoutWork(Shutouts shutouts, Words words) {
    this.shutouts = shutouts;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.ADMINISTER_PLATFORM)) {
      return List.of();
    }
    int left = Standing.current().member().map(shutouts::nobodyLeft).orElse(0);
    return left == 0
        ? List.of()
        : List.of(
            new WorkItem(
                WorkItem.Kind.OVERDUE,
                words.say(Language.ENGLISH, "triage.work.NOBODY_LEFT", left),
                "/people",
                null));
  }
}
