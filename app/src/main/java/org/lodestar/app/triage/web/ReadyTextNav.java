package org.lodestar.app.triage.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the prepared words, for who may change them. */
@Component
class ReadyTextNav implements NavEntry {
  @Override
  public String label() {
    return "triage.words.nav";
  }

  @Override
  public String href() {
    return "/ready-words";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
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
    return viewer.may(Action.EDIT_READY_WORDS);
  }
}
