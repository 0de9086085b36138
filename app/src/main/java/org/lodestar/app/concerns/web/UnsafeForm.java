package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a reporter who is no longer safe wants to add; may be empty. */
public record UnsafeForm(@Nullable @Size(max = 10_000, message = "concerns.long") String text) {}
