package org.lodestar.app.library.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The vignettes in the rail of those who compare. */
@Component
class VignettesNav implements NavEntry {
  private static final int AFTER_THE_LANGUAGES = 62;

  @Override
  public String label() {
    return "library.vignettes.nav";
  }

  @Override
  public String href() {
    return VignetteController.PATH;
  }

  @Override
  public int order() {
    return AFTER_THE_LANGUAGES;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.COMPARE_SCREENING);
  }
}
