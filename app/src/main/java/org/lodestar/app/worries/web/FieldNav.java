package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The short log in the rail of those who write concerns of their own. */
@Component
class FieldNav implements NavEntry {
  @Override
  public String label() {
    return "worries.field.nav";
  }

  @Override
  public String href() {
    return FieldController.LOG;
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public List<String> also() {
    return List.of("/street");
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.WRITE_CONCERN);
  }
}
