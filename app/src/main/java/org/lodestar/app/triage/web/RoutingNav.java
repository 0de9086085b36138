package org.lodestar.app.triage.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the routing of reports, for who may change it. */
@Component
class RoutingNav implements NavEntry {
  @Override
  public String label() {
    return "triage.routing.title";
  }

  @Override
  public String href() {
    return "/concern-routing";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 90;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM);
  }
}
