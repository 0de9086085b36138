package org.lodestar.app.places.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** Wards and postcodes in the rail of those who keep them. */
@Component
class PlacesNav implements NavEntry {
  @Override
  public String label() {
    return "places.nav";
  }

  @Override
  public String href() {
    return "/places";
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.EDIT_PLACES);
  }
}
