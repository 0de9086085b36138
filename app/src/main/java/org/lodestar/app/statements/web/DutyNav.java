package org.lodestar.app.statements.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Duties" in the rail. */
@Component
class DutyNav implements NavEntry {
  @Override
  public String label() {
    return "statements.nav.duties";
  }

  @Override
  public String href() {
    return "/duties";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_DUTIES);
  }
}
