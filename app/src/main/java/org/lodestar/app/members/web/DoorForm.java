package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NightReason;

/** Why a worker must get in tonight. */
record DoorForm(
    @NotNull(message = "members.night.reason.missing") @Nullable NightReason reason,
    @Nullable String to) {}
