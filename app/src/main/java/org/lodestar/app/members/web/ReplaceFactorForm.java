package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lodestar.app.site.AsTyped;

/** A code of the new factor, with the password. */
record ReplaceFactorForm(
    @NotBlank(message = "members.code.missing") @Size(max = 60, message = "members.code.wrong")
        String code,
    @AsTyped
        @NotBlank(message = "members.password.current.missing")
        @Size(max = 1000, message = "members.password.current.wrong")
        String current) {
  @Override
  public String toString() {
    return "ReplaceFactorForm";
  }
}
