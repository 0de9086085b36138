package org.lodestar.app.exchange.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.NavGroup;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Exports" in the rail. */
@Component
class ExportsLine implements NavEntry {
  private static final int ORDER = 60;

  @Override
  public String label() {
    return "exchange.nav";
  }

  @Override
  public String href() {
    return "/exports";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public NavGroup group() {
    return NavGroup.HOUSE;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EXPORT_CASES);
  }
}
