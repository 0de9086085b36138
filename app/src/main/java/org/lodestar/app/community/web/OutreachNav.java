package org.lodestar.app.community.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Outreach" in the rail. */
@Component
class OutreachNav implements NavEntry {
  @Override
  public String label() {
    return "community.nav";
  }

  @Override
  public String href() {
    return "/outreach";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_OUTREACH);
  }
}
