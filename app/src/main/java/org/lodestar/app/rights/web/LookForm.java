package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** By what a case is looked for. */
record LookForm(
    @Nullable
        @NotBlank(message = "rights.look.missing")
        @Size(max = 200, message = "rights.tooLong")
        String search) {}
