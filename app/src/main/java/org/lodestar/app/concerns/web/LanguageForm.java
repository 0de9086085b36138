package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The language in which the reporter wants to read and write. */
public record LanguageForm(@Nullable @NotBlank(message = "concerns.choose") String language) {}
