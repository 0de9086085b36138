package org.lodestar.app.support.form;

import java.util.List;
import org.lodestar.app.support.OwnPage;

/** What is asked before a person's own page is printed. */
public final class OwnPageForms {
  /** How it is given, and in which language. */
  public static final List<Question> GIVE =
      List.of(
          Question.choice("way", OwnPage.Way.values()).must(),
          Question.pick("contact"),
          Question.pick("language").must());

  private OwnPageForms() {}
}
