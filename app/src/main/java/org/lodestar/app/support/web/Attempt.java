package org.lodestar.app.support.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;

/**
 * How an attempt to keep a form ended.
 *
 * @param saved whether it was kept
 * @param rule the rule that it breaks; null when none
 * @param clashed whether somebody else was first
 */
record Attempt(boolean saved, @Nullable String rule, boolean clashed) {
  /** Carries it out unless something is wrong already. */
  static Attempt to(Map<String, String> problems, Runnable deed) {
    if (!problems.isEmpty()) {
      return new Attempt(false, null, false);
    }
    try {
      deed.run();
      return new Attempt(true, null, false);
    } catch (Refused broken) {
      return new Attempt(false, broken.key(), false);
    } catch (EditClash clash) {
      return new Attempt(false, null, true);
    }
  }
}
