package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The inbox in the rail of those who triage. */
@Component
class ConcernsNav implements NavEntry {
  @Override
  public String label() {
    return "triage.nav";
  }

  @Override
  public String href() {
    return "/concerns";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("triage.nav.duty", "/concerns/duty", Action.LIST_CONCERNS),
        new Command("triage.nav.find", "/concerns/find", Action.LIST_CONCERNS),
        new Command("triage.nav.workload", "/concerns/workload", Action.MANAGE_QUEUE),
        new Command("triage.nav.figures", "/concerns/figures", Action.MANAGE_QUEUE));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_CONCERNS);
  }
}
