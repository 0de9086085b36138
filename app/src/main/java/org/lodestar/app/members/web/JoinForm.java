package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A password, typed twice, and the second piece of a sheet. */
record JoinForm(
    @NotBlank(message = "members.password.missing") String password,
    @NotBlank(message = "members.password.again.missing") String again,
    @Nullable String piece) {
  @Override
  public String toString() {
    return "JoinForm";
  }
}
