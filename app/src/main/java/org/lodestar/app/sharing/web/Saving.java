package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Saves a form, or tells what stands against it, at the field where there is one. */
final class Saving {
  private static final String CLASH = "sharing.clash.again";

  private Saving() {}

  /**
   * As the other; when somebody else was first, that is told at the top, and what was typed stays.
   */
  static boolean saved(
      BindingResult result,
      Map<String, String> fields,
      HttpServletResponse response,
      Runnable deed) {
    try {
      return saved(result, fields, deed);
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      result.reject(CLASH, CLASH);
      return false;
    }
  }

  /**
   * Which version the form is to be saved over next: the one that is shown, once somebody was told
   * that it has changed; else the one that was looked at.
   */
  static long shownTo(BindingResult result, long looked, long now) {
    boolean clashed =
        result.getGlobalErrors().stream().anyMatch(error -> CLASH.equals(error.getCode()));
    return clashed ? now : looked;
  }

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
