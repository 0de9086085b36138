package org.lodestar.app.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done, as it is typed, where boards read it. */
public record BoardReasonForm(
    @Nullable
        @NotBlank(message = "site.reason.missing")
        @Size(max = 500, message = "site.tooLong")
        @BoardsRead
        String reason,
    @Nullable Long version) {}
