package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.NameKind;

/** One name as typed. */
record NameRow(
    @Nullable @Size(max = 200, message = "casework.tooLong") String name, @Nullable NameKind kind) {
  static NameRow empty() {
    return new NameRow("", NameKind.GIVEN);
  }
}
