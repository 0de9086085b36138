package org.lodestar.app.breakglass.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** On which day whoever it is about was told of it, or why they were not. */
record TellForm(
    @Nullable @ReadableDate TypedDate on,
    @Nullable @Size(max = 2000, message = "breakglass.words.long") String words,
    long version) {}
