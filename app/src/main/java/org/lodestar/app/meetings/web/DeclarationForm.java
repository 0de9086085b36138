package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.ConflictReason;

/** Whether a reader knows somebody. */
record DeclarationForm(
    @Nullable @NotNull(message = "meetings.declare.missing") Boolean knows,
    @Nullable ConflictReason reason) {}
