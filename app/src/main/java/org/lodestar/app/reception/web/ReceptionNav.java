package org.lodestar.app.reception.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Operations" in the rail. */
@Component
class ReceptionNav implements NavEntry {
  @Override
  public String label() {
    return "reception.nav";
  }

  @Override
  public String href() {
    return "/receptions";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_RECEPTIONS);
  }
}
