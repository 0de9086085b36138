package org.lodestar.app.members.web;

import java.util.Collection;
import org.lodestar.app.members.entry.Credentials;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Checks a password that somebody chooses, and says at the field what is wrong with it. */
@Component
class NewPassword {
  private final Credentials credentials;

  NewPassword(Credentials credentials) {
    this.credentials = credentials;
  }

  void check(BindingResult result, String password, String again, Collection<String> own) {
    if (result.hasErrors()) {
      return;
    }
    credentials
        .fault(password, own)
        .ifPresent(fault -> result.rejectValue("password", "members.password." + fault.name()));
    if (!result.hasErrors() && !password.equals(again)) {
      result.rejectValue("again", "members.password.again.differs");
    }
  }
}
