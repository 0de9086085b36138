package org.lodestar.app.casework.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Cases" in the rail. */
@Component
class CasesLine implements NavEntry {
  @Override
  public String label() {
    return "casework.nav";
  }

  @Override
  public String href() {
    return "/cases";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_CASES);
  }
}
