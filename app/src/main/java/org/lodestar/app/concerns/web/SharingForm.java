package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Confidentiality;

/** What may be done with the reporter's identity. */
public record SharingForm(
    @Nullable @NotNull(message = "concerns.choose") Confidentiality sharing) {}
