package org.lodestar.app.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lodestar.app.pathway.PathwayRefused;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form ended. */
enum Saving {
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: both versions are shown. */
  CLASHED;

  /** Saves unless something is wrong already; a refusal is told at the top of the form. */
  static Saving attempt(BindingResult result, HttpServletResponse response, Runnable deed) {
    return attempt(result, response, Map.of(), deed);
  }

  /**
   * As the other, for a form in which some refusals have their place.
   *
   * @param fields where a refusal is told
   */
  static Saving attempt(
      BindingResult result,
      HttpServletResponse response,
      Map<PathwayRefused.Reason, String> fields,
      Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      return SAVED;
    } catch (PathwayRefused refused) {
      String field = fields.get(refused.reason());
      if (field == null) {
        result.reject(refused.key(), refused.key());
      } else {
        result.rejectValue(field, refused.key(), refused.key());
      }
      return WRONG;
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return CLASHED;
    }
  }
}
