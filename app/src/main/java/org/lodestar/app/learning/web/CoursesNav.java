package org.lodestar.app.learning.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Courses" in the rail. */
@Component
class CoursesNav implements NavEntry {
  @Override
  public String label() {
    return "learning.nav";
  }

  @Override
  public String href() {
    return CoursesController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 18;
  }

  /** Read once a month, when the totals of the one before are told. */
  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public List<String> also() {
    return List.of(LearnController.PATH);
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_COURSES);
  }
}
