package org.lodestar.app.exchange.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Exports" in the rail. */
@Component
class ExportsLine implements NavEntry {
  @Override
  public String label() {
    return "exchange.nav";
  }

  @Override
  public String href() {
    return "/exports";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EXPORT_CASES);
  }
}
