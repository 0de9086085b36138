package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.SignIn;
import org.lodestar.app.members.entry.TryLater;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Asks a signed-in worker for their password again; an unlocked screen is not enough. */
@Component
class CurrentPassword {
  private final SignIn signIn;

  CurrentPassword(SignIn signIn) {
    this.signIn = signIn;
  }

  /** Adds an error to the field {@code current} when the password is wrong. */
  void check(
      Worker worker,
      String password,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (result.hasErrors()) {
      return;
    }
    try {
      if (!signIn.isPassword(worker.id(), password, Source.of(request))) {
        result.rejectValue("current", "members.password.current.wrong");
      }
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
    }
  }
}
