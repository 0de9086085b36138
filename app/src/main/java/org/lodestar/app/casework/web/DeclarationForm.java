package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.ConflictReason;

/** Whether the worker knows anybody in the case. */
record DeclarationForm(
    @Nullable @NotNull(message = "casework.declare.missing") Boolean knows,
    @Nullable ConflictReason reason) {}
