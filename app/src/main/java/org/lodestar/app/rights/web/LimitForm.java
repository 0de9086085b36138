package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a limit is put on a person's data, or lifted. */
record LimitForm(
    @Nullable
        @NotBlank(message = "rights.limit.reason.missing")
        @Size(max = 1000, message = "rights.tooLong")
        String reason) {}
