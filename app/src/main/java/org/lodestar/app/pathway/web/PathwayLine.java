package org.lodestar.app.pathway.web;

import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Local pathway" in the rail. */
@Component
class PathwayLine implements NavEntry {
  private final LocalPathways pathways;

  PathwayLine(LocalPathways pathways) {
    this.pathways = pathways;
  }

  @Override
  public String label() {
    return "pathway.nav";
  }

  @Override
  public String href() {
    return "/pathway";
  }

  @Override
  public Area area() {
    return Area.PEOPLE;
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_LOCAL_PATHWAY);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return Optional.of(page.t("pathway.nav.state", pathways.inForce().number()));
  }
}
