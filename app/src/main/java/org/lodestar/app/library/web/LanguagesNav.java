package org.lodestar.app.library.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The languages in the rail of those who keep them. */
@Component
class LanguagesNav implements NavEntry {
  @Override
  public String label() {
    return "library.languages.nav";
  }

  @Override
  public String href() {
    return LanguageController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.CHECK_TRANSLATIONS);
  }
}
