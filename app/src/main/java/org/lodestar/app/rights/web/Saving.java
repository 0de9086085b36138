package org.lodestar.app.rights.web;

import java.util.Map;
import org.lodestar.app.casework.RuleBroken;
import org.springframework.validation.BindingResult;

/** Saves a form, or tells what stands against it, at the field where there is one. */
final class Saving {
  private Saving() {}

  /**
   * Saves unless something is wrong already.
   *
   * @param fields where a rule is told; at the top when it is not among them
   * @return whether it was saved
   */
  static boolean saved(BindingResult result, Map<String, String> fields, Runnable deed) {
    if (result.hasErrors()) {
      return false;
    }
    try {
      deed.run();
      return true;
    } catch (RuleBroken broken) {
      String field = fields.get(broken.key());
      if (field == null) {
        result.reject(broken.key(), broken.key());
      } else {
        result.rejectValue(field, broken.key(), broken.key());
      }
      return false;
    }
  }
}
