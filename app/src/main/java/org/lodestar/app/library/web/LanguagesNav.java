package org.lodestar.app.library.web;

import java.util.Optional;
import org.lodestar.app.library.Translation;
import org.lodestar.app.library.face.Translations;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The languages in the rail of those who keep them. */
@Component
class LanguagesNav implements NavEntry {
  private final Translations translations;

  LanguagesNav(Translations translations) {
    this.translations = translations;
  }

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

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    long shown = translations.list().stream().filter(Translation::shown).count();
    return Optional.of(page.t("library.languages.nav.state", shown));
  }
}
