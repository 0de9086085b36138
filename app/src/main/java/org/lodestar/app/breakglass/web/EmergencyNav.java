package org.lodestar.app.breakglass.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Emergency access" in the rail. */
@Component
class EmergencyNav implements NavEntry {
  @Override
  public String label() {
    return "breakglass.title";
  }

  @Override
  public String href() {
    return Addresses.ALL;
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 80;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_EMERGENCIES);
  }
}
