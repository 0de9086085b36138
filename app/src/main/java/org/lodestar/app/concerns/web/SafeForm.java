package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/** Whether the visitor can write in safety. */
public record SafeForm(@Nullable @NotNull(message = "concerns.choose") Known safe) {}
