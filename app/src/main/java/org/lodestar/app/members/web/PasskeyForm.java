package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new passkey: what its owner calls it, and what the device made; names as in the standard. */
record PasskeyForm(
    @NotBlank(message = "members.passkey.name.missing")
        @Size(max = 60, message = "members.passkey.name.long")
        String name,
    @Nullable String clientDataJSON,
    @Nullable String attestationObject) {
  @Override
  public String toString() {
    return "PasskeyForm";
  }
}
