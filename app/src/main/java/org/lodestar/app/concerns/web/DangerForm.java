package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/** Whether somebody is in danger now. */
public record DangerForm(@Nullable @NotNull(message = "concerns.choose") Known danger) {}
