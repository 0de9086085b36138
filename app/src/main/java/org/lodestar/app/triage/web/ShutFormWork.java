package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.concerns.face.FrontDoor.Door;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/** Tells who administers the platform that nobody could read a report, and where it says why. */
@Component
class ShutFormWork implements FewWorkItems {
  private final FrontDoor form;
  private final Words words;

  ShutFormWork(FrontDoor form, Words words) {
    this.form = form;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM)
        ? form.shutDoors().stream().map(this::item).toList()
        : List.of();
  }

  private WorkItem item(Door door) {
    String key = door.forChildren() ? "triage.work.CHILD_DOOR_SHUT" : "triage.work.FORM_SHUT";
    return new WorkItem(
        WorkItem.Kind.OVERDUE, words.say(Language.ENGLISH, key), "/concern-routing", null);
  }
}
