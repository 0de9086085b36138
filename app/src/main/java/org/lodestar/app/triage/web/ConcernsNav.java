package org.lodestar.app.triage.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The inbox in the rail of those who triage. */
@Component
class ConcernsNav implements NavEntry {
  private static final int AFTER_WORK = 20;

  @Override
  public String label() {
    return "triage.nav";
  }

  @Override
  public String href() {
    return "/concerns";
  }

  @Override
  public int order() {
    return AFTER_WORK;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LIST_CONCERNS);
  }
}
