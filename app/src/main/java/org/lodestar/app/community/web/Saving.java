package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.community.OutreachRefused;
import org.lodestar.app.community.OutreachRefused.Refusal;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form ended. */
enum Saving {
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: how it stands now is shown beside what was typed. */
  CLASHED;

  /** Saves unless something is wrong already; each refusal is told at its field. */
  static Saving attempt(BindingResult result, HttpServletResponse response, Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      return SAVED;
    } catch (OutreachRefused refused) {
      refused.refusals().stream()
          .filter(each -> each.field().isEmpty() || !result.hasFieldErrors(each.field()))
          .forEach(each -> tell(result, each));
      return WRONG;
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return CLASHED;
    }
  }

  /** Tells at a field what is wrong with it. */
  static void wrong(BindingResult result, String field, String key) {
    tell(result, new Refusal(field, key));
  }

  /**
   * Where nothing could be made of what was typed there is no field to tell anything at; what is
   * wrong is told already.
   */
  private static void tell(BindingResult result, Refusal refusal) {
    if (refusal.field().isEmpty()) {
      result.reject(refusal.key(), refusal.key());
    } else if (result.getTarget() != null) {
      result.rejectValue(refusal.field(), refusal.key(), refusal.key());
    }
  }
}
