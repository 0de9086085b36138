package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.library.DocumentRefused;
import org.lodestar.app.library.DocumentRefused.Reason;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** How an attempt to save a form of the library ended. */
enum DocumentSaving {
  SAVED,
  /** The form is shown again with what is wrong. */
  WRONG,
  /** Somebody else was first: how it stands now is shown beside what was typed. */
  CLASHED;

  static DocumentSaving attempt(BindingResult result, HttpServletResponse response, Runnable deed) {
    if (result.hasErrors()) {
      return WRONG;
    }
    try {
      deed.run();
      return SAVED;
    } catch (DocumentRefused refused) {
      refused.reasons().forEach(each -> tell(result, each));
      return WRONG;
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return CLASHED;
    }
  }

  /** Where nothing could be made of what was typed there is no field to tell anything at. */
  static void tell(BindingResult result, Reason reason) {
    Object[] said = {reason.said()};
    if (reason.field().isEmpty()) {
      result.reject(reason.key(), said, reason.key());
    } else if (result.getTarget() != null) {
      result.rejectValue(reason.field(), reason.key(), said, reason.key());
    }
  }
}
