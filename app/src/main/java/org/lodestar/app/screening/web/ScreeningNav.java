package org.lodestar.app.screening.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.screening.StaffScreening;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/**
 * The screening aid in everybody's rail, and with it the vignettes by which it is compared with a
 * panel.
 */
@Component
class ScreeningNav implements NavEntry {
  private static final String VIGNETTES = "/vignettes";

  @Override
  public String label() {
    return "screening.staff.nav";
  }

  @Override
  public String href() {
    return StaffScreening.START;
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<String> also() {
    return List.of(VIGNETTES);
  }

  @Override
  public List<Command> commands() {
    return List.of(new Command("library.vignettes.nav", VIGNETTES, Action.COMPARE_SCREENING));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.SCREEN_A_WORRY);
  }
}
