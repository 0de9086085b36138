package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.AsTyped;

/** First step of signing in. */
record SignInForm(
    @NotBlank(message = "members.signIn.email.missing")
        @Size(max = 254, message = "members.signIn.email.long")
        String email,
    @AsTyped
        @NotBlank(message = "members.signIn.password.missing")
        @Size(max = 1000, message = "members.signIn.password.long")
        String password,
    @Nullable String to) {
  @Override
  public String toString() {
    return "SignInForm";
  }
}
