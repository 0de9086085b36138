package org.lodestar.app.pathway.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Local pathway" in the rail. */
@Component
class PathwayLine implements NavEntry {
  @Override
  public String label() {
    return "pathway.nav";
  }

  @Override
  public String href() {
    return "/pathway";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_LOCAL_PATHWAY);
  }
}
