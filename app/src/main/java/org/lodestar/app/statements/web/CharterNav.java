package org.lodestar.app.statements.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Charter" in the rail. */
@Component
class CharterNav implements NavEntry {
  private static final int AFTER_THE_STATEMENTS = 56;

  @Override
  public String label() {
    return "statements.nav.charter";
  }

  @Override
  public String href() {
    return "/charter";
  }

  @Override
  public int order() {
    return AFTER_THE_STATEMENTS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_CHARTER);
  }
}
