package org.lodestar.app.figures.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Figures" in the rail. */
@Component
class FiguresLine implements NavEntry {
  @Override
  public String label() {
    return "figures.nav";
  }

  @Override
  public String href() {
    return "/figures";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_FIGURES);
  }
}
