package org.lodestar.app.library.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A panel's answers, as rows of a file. */
public record PanelForm(
    @Nullable
        @NotBlank(message = "library.vignettes.rows.missing")
        @Size(max = 200_000, message = "library.vignettes.rows.long")
        String rows) {}
