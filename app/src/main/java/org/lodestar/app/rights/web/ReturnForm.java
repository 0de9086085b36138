package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the second reader does not agree. */
record ReturnForm(
    @Nullable
        @NotBlank(message = "rights.returned.missing")
        @Size(max = 2000, message = "rights.tooLong")
        String why,
    @Nullable Long version) {}
