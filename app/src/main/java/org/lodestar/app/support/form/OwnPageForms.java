package org.lodestar.app.support.form;

import java.util.List;
import org.lodestar.app.support.OwnPage;

/** What is asked before a person's own page is printed. */
public final class OwnPageForms {
  /** How it is given, in which language, and whether it says what was shared. */
  public static final List<Question> GIVE =
      List.of(
          Question.choice("way", OwnPage.Way.values()).must(),
          Question.pick("contact"),
          Question.pick("language").must(),
          Question.choice("shared", Shared.values()).must());

  /** Whether it says what was shared. */
  public enum Shared {
    TELL,
    LEAVE_OUT
  }

  private OwnPageForms() {}
}
