package org.lodestar.app.directory.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The directory in the rail of its editors. */
@Component
class DirectoryNav implements NavEntry {
  private static final int AFTER_THE_CASEWORK = 60;

  @Override
  public String label() {
    return "directory.nav";
  }

  @Override
  public String href() {
    return "/directory";
  }

  @Override
  public int order() {
    return AFTER_THE_CASEWORK;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_DIRECTORY);
  }
}
