package org.lodestar.app.worries.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the questions that partner bodies are asked, for managers. */
@Component
class PartnerQuestionNav implements NavEntry {
  @Override
  public String label() {
    return "worries.questions.nav";
  }

  @Override
  public String href() {
    return "/partner-questions";
  }

  @Override
  public Area area() {
    return Area.WORRIES;
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.MANAGE_QUEUE);
  }
}
