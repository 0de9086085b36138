package org.lodestar.app.intake.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to take a concern, for who takes them. */
@Component
class IntakeNav implements NavEntry {
  private static final int BEFORE_CONCERNS = 18;

  @Override
  public String label() {
    return "intake.nav";
  }

  @Override
  public String href() {
    return "/concerns/take";
  }

  @Override
  public int order() {
    return BEFORE_CONCERNS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.TAKE_CONCERN);
  }
}
