package org.lodestar.app.directory.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The directory in the rail of its editors. */
@Component
class DirectoryNav implements NavEntry {
  @Override
  public String label() {
    return "directory.nav";
  }

  @Override
  public String href() {
    return "/directory";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_DIRECTORY);
  }
}
