package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Data requests" in the rail. */
@Component
class RightsNav implements NavEntry {
  @Override
  public String label() {
    return "rights.nav";
  }

  @Override
  public String href() {
    return Addresses.REQUESTS;
  }

  @Override
  public Area area() {
    return Area.RECORDS;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<String> also() {
    return List.of("/breaches", "/data-answers", "/notes-requests");
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("rights.nav.new", "/data-requests/new", Action.RUN_DATA_REQUESTS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.RUN_DATA_REQUESTS);
  }
}
