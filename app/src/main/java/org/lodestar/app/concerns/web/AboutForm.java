package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;

/** Whom or what it is about. */
public record AboutForm(@Nullable @NotNull(message = "concerns.choose") About about) {}
