package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CloseReason;

/** Closing a case. */
record CloseForm(
    @Nullable @NotNull(message = "casework.close.missing") CloseReason reason,
    @Nullable Long version) {}
