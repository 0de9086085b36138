package org.lodestar.app.voice.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Residents" in the rail. */
@Component
class VoiceNav implements NavEntry {
  @Override
  public String label() {
    return "voice.nav.voice";
  }

  @Override
  public String href() {
    return "/voice";
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 80;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_VOICE);
  }
}
