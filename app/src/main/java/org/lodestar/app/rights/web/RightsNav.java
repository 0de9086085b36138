package org.lodestar.app.rights.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Data requests" in the rail. */
@Component
class RightsNav implements NavEntry {
  @Override
  public String label() {
    return "rights.nav";
  }

  @Override
  public String href() {
    return Addresses.REQUESTS;
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.RUN_DATA_REQUESTS);
  }
}
