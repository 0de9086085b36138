package org.lodestar.app.retention.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line to the rules of retention in the rail. */
@Component
class RetentionLine implements NavEntry {
  @Override
  public String label() {
    return "retention.nav";
  }

  @Override
  public String href() {
    return Addresses.HOME;
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_RETENTION);
  }
}
