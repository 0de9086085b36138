package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lodestar.app.site.AsTyped;

/** Changing one's password. */
record PasswordForm(
    @AsTyped
        @NotBlank(message = "members.password.current.missing")
        @Size(max = 1000, message = "members.password.current.wrong")
        String current,
    @AsTyped @NotBlank(message = "members.password.missing") String password,
    @AsTyped @NotBlank(message = "members.password.again.missing") String again) {
  @Override
  public String toString() {
    return "PasswordForm";
  }
}
