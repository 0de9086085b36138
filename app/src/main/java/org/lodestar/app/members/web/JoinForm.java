package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;

/** A password, typed twice. */
record JoinForm(
    @NotBlank(message = "members.password.missing") String password,
    @NotBlank(message = "members.password.again.missing") String again) {
  @Override
  public String toString() {
    return "JoinForm";
  }
}
