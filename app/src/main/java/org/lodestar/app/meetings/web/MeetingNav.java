package org.lodestar.app.meetings.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Meetings" in the rail. */
@Component
class MeetingNav implements NavEntry {
  @Override
  public String label() {
    return "meetings.list.title";
  }

  @Override
  public String href() {
    return "/meetings";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_MEETINGS);
  }
}
