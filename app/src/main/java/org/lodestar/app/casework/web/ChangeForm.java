package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Summary and worker in charge. */
record ChangeForm(
    @Nullable @Size(max = 500, message = "casework.tooLong") String summary,
    @Nullable UUID owner,
    @Nullable Long version) {}
