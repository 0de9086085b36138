package org.lodestar.app.risks.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Risks" in the rail. */
@Component
class RisksLine implements NavEntry {
  @Override
  public String label() {
    return "risks.nav.risks";
  }

  @Override
  public String href() {
    return "/risks";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_RISKS);
  }
}
