package org.lodestar.app.worries.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The way to the questions that partner bodies are asked, for managers. */
@Component
class PartnerQuestionNav implements NavEntry {
  private static final int AFTER_READY_WORDS = 25;

  @Override
  public String label() {
    return "worries.questions.nav";
  }

  @Override
  public String href() {
    return "/partner-questions";
  }

  @Override
  public int order() {
    return AFTER_READY_WORDS;
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.MANAGE_QUEUE);
  }
}
