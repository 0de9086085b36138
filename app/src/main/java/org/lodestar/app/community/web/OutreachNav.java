package org.lodestar.app.community.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Outreach" in the rail. */
@Component
class OutreachNav implements NavEntry {
  private static final int BEFORE_THE_DOCUMENTS = 57;

  @Override
  public String label() {
    return "community.nav";
  }

  @Override
  public String href() {
    return "/outreach";
  }

  @Override
  public int order() {
    return BEFORE_THE_DOCUMENTS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_OUTREACH);
  }
}
