package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.AsTyped;

/** A password, typed twice, and the second piece of a sheet. */
record JoinForm(
    @AsTyped @NotBlank(message = "members.password.missing") String password,
    @AsTyped @NotBlank(message = "members.password.again.missing") String again,
    @Nullable String piece) {
  @Override
  public String toString() {
    return "JoinForm";
  }
}
