package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Changing one's password. */
record PasswordForm(
    @NotBlank(message = "members.password.current.missing")
        @Size(max = 1000, message = "members.password.current.wrong")
        String current,
    @NotBlank(message = "members.password.missing") String password,
    @NotBlank(message = "members.password.again.missing") String again) {
  @Override
  public String toString() {
    return "PasswordForm";
  }
}
