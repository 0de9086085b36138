package org.lodestar.app.maturity.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Maturity" in the rail. */
@Component
class MaturityLine implements NavEntry {
  @Override
  public String label() {
    return "maturity.nav.maturity";
  }

  @Override
  public String href() {
    return "/maturity";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_MATURITY);
  }
}
