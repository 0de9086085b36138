package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases go to whom. */
record HandOverForm(
    @Nullable @NotEmpty(message = "casework.caseload.cases.missing") Set<UUID> cases,
    @Nullable @NotNull(message = "casework.caseload.to.missing") UUID to) {
  UUID receiver() {
    return Objects.requireNonNull(to);
  }
}
