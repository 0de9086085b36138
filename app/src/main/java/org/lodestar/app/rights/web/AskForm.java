package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which two workers are asked. */
record AskForm(
    @Nullable @NotNull(message = "rights.gatherer.missing") UUID gatherer,
    @Nullable @NotNull(message = "rights.reader.missing") UUID reader,
    @Nullable Long version) {}
