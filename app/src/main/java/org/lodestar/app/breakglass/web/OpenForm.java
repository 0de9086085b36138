package org.lodestar.app.breakglass.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.breakglass.Ground;

/**
 * Which case, and why at once.
 *
 * @param decider who decides it where somebody whom it is about said no; asked only then
 */
record OpenForm(
    @NotBlank(message = "breakglass.reference.missing")
        @Size(max = 40, message = "breakglass.reference.long")
        @Nullable String reference,
    @NotNull(message = "breakglass.ground.missing") @Nullable Ground ground,
    @NotBlank(message = "breakglass.reason.missing")
        @Size(min = 10, max = 2000, message = "breakglass.reason.long")
        @Nullable String reason,
    @Nullable @Size(max = 200, message = "breakglass.decider.long") String decider) {}
