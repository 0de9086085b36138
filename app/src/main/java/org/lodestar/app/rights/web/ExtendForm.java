package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Why it takes longer, and when the person was told. */
record ExtendForm(
    @Nullable
        @NotBlank(message = "rights.extension.missing")
        @Size(max = 1000, message = "rights.tooLong")
        String reason,
    @Nullable @ReadableDate(required = true) TypedDate told,
    @Nullable Long version) {}
