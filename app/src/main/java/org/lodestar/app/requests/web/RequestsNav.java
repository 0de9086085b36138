package org.lodestar.app.requests.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Information requests" in the rail. */
@Component
class RequestsNav implements NavEntry {
  @Override
  public String label() {
    return "requests.nav";
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
    return 15;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_INFORMATION_REQUESTS);
  }
}
