package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/** Other people, vehicles, and whether those who may be doing it know of the worry. */
public record OthersForm(
    @Nullable @Size(max = 5_000, message = "concerns.long") String people,
    @Nullable @Size(max = 2_000, message = "concerns.long") String vehicles,
    @Nullable @NotNull(message = "concerns.choose") Known aware) {}
