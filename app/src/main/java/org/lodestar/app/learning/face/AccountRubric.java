package org.lodestar.app.learning.face;

import java.util.List;
import org.lodestar.app.learning.RubricItem;
import org.lodestar.app.learning.store.WrittenCourses;

/**
 * What a whole account of a worry holds: taught by a course, and there for whatever form asks for
 * one. It never sees an account.
 */
public final class AccountRubric {
  private static final List<RubricItem> ITEMS = WrittenCourses.rubric();

  private AccountRubric() {}

  /** All items, in the order in which they are taught. */
  public static List<RubricItem> items() {
    return ITEMS;
  }
}
