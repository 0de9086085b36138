package org.lodestar.app.reception.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form ended. */
enum Saving {
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: how it stands now is shown. */
  CLASHED;

  /**
   * Saves unless something is wrong already.
   *
   * @param fields where a rule is told; at the top when it is not among them
   */
  static Saving attempt(
      BindingResult result,
      Map<String, String> fields,
      HttpServletResponse response,
      Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      return SAVED;
    } catch (RuleBroken broken) {
      String field = fields.get(broken.key());
      if (field == null) {
        result.reject(broken.key(), broken.key());
      } else {
        result.rejectValue(field, broken.key(), broken.key());
      }
      return WRONG;
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      result.reject("reception.clash", "reception.clash");
      return CLASHED;
    }
  }
}
