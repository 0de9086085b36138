package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lodestar.app.site.AsTyped;

/** The password, before what cannot be undone. */
record ConfirmForm(
    @AsTyped
        @NotBlank(message = "members.password.current.missing")
        @Size(max = 1000, message = "members.password.current.wrong")
        String current) {
  @Override
  public String toString() {
    return "ConfirmForm";
  }
}
