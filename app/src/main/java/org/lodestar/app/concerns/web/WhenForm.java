package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.ReadableWhen;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.vocabulary.Known;

/** Whether it still happens, and when it was seen. */
public record WhenForm(
    @Nullable @NotNull(message = "concerns.choose") Known still,
    @Nullable @ReadableWhen TypedUncertainDate when) {}
