package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.members.entry.TryLater;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Tells a person to wait, and machines too. */
final class Waiting {
  private Waiting() {}

  static void tell(TryLater later, BindingResult result, HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
    result.reject("members.wait", new Object[] {later.seconds()}, null);
  }
}
