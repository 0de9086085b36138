package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.ConflictReason;

/** Whether a reader knows the person. */
record DeclarationForm(
    @Nullable @NotNull(message = "sharing.declare.missing") Boolean knows,
    @Nullable ConflictReason reason) {}
