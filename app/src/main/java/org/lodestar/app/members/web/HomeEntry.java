package org.lodestar.app.members.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;

/** Lines of the left rail that this module adds. */
enum HomeEntry implements NavEntry {
  WORK("members.nav.work", "/work", 0, Action.USE_OWN_HOME),
  PEOPLE("members.nav.people", "/people", 800, Action.ADMINISTER_OWN_ORGANISATION),
  ORGANISATIONS("members.nav.organisations", "/organisations", 810, Action.ADMINISTER_PLATFORM),
  SETTINGS("members.nav.settings", "/settings", 900, Action.USE_OWN_HOME);

  private final String label;
  private final String href;
  private final int order;
  private final Action action;

  HomeEntry(String label, String href, int order, Action action) {
    this.label = label;
    this.href = href;
    this.order = order;
    this.action = action;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String href() {
    return href;
  }

  @Override
  public int order() {
    return order;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(action);
  }
}
