package org.lodestar.app.learning.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "My courses"; whoever runs courses reaches it from theirs. */
@Component
class LearningNav implements NavEntry {
  @Override
  public String label() {
    return "learning.mine";
  }

  @Override
  public String href() {
    return LearnController.PATH;
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 19;
  }

  /** Taken once a year. */
  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.LEARN) && !viewer.may(Action.READ_COURSES);
  }
}
