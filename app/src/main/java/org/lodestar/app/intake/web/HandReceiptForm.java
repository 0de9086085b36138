package org.lodestar.app.intake.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The receipt that stands on the page, and that it was read back. */
public record HandReceiptForm(
    @Nullable String code,
    @Nullable
        @NotNull(message = "intake.readBack.missing")
        @AssertTrue(message = "intake.readBack.missing")
        Boolean readBack) {
  /** Never the code. */
  @Override
  public String toString() {
    return "HandReceiptForm[secret]";
  }
}
