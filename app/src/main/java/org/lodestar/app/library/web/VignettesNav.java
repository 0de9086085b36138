package org.lodestar.app.library.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The vignettes in the rail of those who compare. */
@Component
class VignettesNav implements NavEntry {
  @Override
  public String label() {
    return "library.vignettes.nav";
  }

  @Override
  public String href() {
    return VignetteController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
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
    return viewer.may(Action.COMPARE_SCREENING);
  }
}
