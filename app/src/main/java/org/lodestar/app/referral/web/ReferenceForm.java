package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The Home Office's reference, in whatever form it has. */
record ReferenceForm(
    @NotBlank(message = "referral.reference.missing")
        @Size(max = 100, message = "referral.reference.long")
        @Nullable String reference) {}
