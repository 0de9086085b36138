package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Problem profile" in the rail. */
@Component
class ProfileLine implements NavEntry {
  @Override
  public String label() {
    return "publications.profile.nav";
  }

  @Override
  public String href() {
    return ProfilePageMaker.HOME;
  }

  @Override
  public Area area() {
    return Area.PLAN;
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<String> also() {
    return List.of("/progress-reports");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command(
            "publications.profile.nav.progress", "/progress-reports", Action.READ_PROGRESS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_PROFILES);
  }
}
