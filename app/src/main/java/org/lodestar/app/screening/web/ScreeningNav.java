package org.lodestar.app.screening.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.screening.StaffScreening;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The screening aid in everybody's rail. */
@Component
class ScreeningNav implements NavEntry {
  @Override
  public String label() {
    return "screening.staff.nav";
  }

  @Override
  public String href() {
    return StaffScreening.START;
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.SCREEN_A_WORRY);
  }
}
