package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A code from the authenticator app, or a recovery code. */
record CodeForm(
    @NotBlank(message = "members.code.missing") @Size(max = 60, message = "members.code.wrong")
        String code,
    @Nullable String to) {
  @Override
  public String toString() {
    return "CodeForm";
  }
}
