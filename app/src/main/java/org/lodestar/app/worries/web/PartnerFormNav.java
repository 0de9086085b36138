package org.lodestar.app.worries.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the forms of partner bodies, for who sets them up. */
@Component
class PartnerFormNav implements NavEntry {
  @Override
  public String label() {
    return "worries.partners.nav";
  }

  @Override
  public String href() {
    return "/partner-forms";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 80;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_PLATFORM);
  }
}
