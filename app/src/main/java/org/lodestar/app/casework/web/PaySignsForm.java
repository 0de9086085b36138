package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.ForcedLabourSign;

/** Signs of forced labour. */
record PaySignsForm(
    @Nullable Set<ForcedLabourSign> signs,
    @Nullable @Size(max = 2000, message = "casework.tooLong") String note,
    @Nullable Long version) {}
