package org.lodestar.app.casework.web;

import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.site.EditClash;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form ended. */
enum Saving {
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: both versions are shown. */
  CLASHED;

  /** Saves unless something is wrong already; a broken rule is told at the top of the form. */
  static Saving attempt(BindingResult result, Runnable deed) {
    return attempt(result, "", deed);
  }

  /** As {@link #attempt}, telling a broken rule at a field. */
  static Saving attempt(BindingResult result, String field, Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      return SAVED;
    } catch (RuleBroken broken) {
      if (field.isEmpty()) {
        result.reject(broken.key(), broken.key());
      } else {
        result.rejectValue(field, broken.key(), broken.key());
      }
      return WRONG;
    } catch (EditClash clash) {
      return CLASHED;
    }
  }
}
