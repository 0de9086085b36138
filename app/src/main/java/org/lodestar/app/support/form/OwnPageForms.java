package org.lodestar.app.support.form;

import java.util.List;
import org.lodestar.app.support.OwnPage;

/** What is asked before a person's own page is printed. */
public final class OwnPageForms {
  /** How it is given, in which language, and what it says beside the plan. */
  public static final List<Question> GIVE =
      List.of(
          Question.choice("way", OwnPage.Way.values()).must(),
          Question.pick("contact"),
          Question.pick("language").must(),
          Question.choice("shared", Tell.values()).must(),
          Question.choice("decided", Tell.values()).must());

  /** Whether it says it. */
  public enum Tell {
    TELL,
    LEAVE_OUT
  }

  private OwnPageForms() {}
}
