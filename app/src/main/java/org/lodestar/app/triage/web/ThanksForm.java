package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The team's thanks. */
record ThanksForm(
    @Nullable
        @NotBlank(message = "worries.thanks.missing")
        @Size(max = 1_000, message = "concerns.staff.long")
        String text) {}
