package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.AgeStatus;

/** Child, adult, or not sure. */
public record AgeForm(@Nullable @NotNull(message = "concerns.choose") AgeStatus age) {}
