package org.lodestar.app.referral.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the pick-lists, for who may change them. */
@Component
class PickListNav implements NavEntry {
  @Override
  public String label() {
    return "referral.lists.title";
  }

  @Override
  public String href() {
    return "/pick-lists";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_PICK_LISTS);
  }
}
