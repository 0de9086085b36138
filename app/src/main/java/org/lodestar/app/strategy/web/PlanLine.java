package org.lodestar.app.strategy.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Strategy and plan" in the rail. */
@Component
class PlanLine implements NavEntry {
  private static final int AFTER_THE_AUDITS = 48;

  @Override
  public String label() {
    return "strategy.nav";
  }

  @Override
  public String href() {
    return "/plan";
  }

  @Override
  public int order() {
    return AFTER_THE_AUDITS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_PLAN);
  }
}
