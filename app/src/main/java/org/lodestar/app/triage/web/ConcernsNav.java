package org.lodestar.app.triage.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
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
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_CONCERNS);
  }
}
