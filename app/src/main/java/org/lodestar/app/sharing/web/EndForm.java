package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.EndReason;

/** Ending a share: how, and why. */
record EndForm(
    @Nullable @NotNull(message = "sharing.end.how.missing") How how,
    @Nullable @NotNull(message = "sharing.end.reason.missing") EndReason reason,
    @Nullable @Size(max = 1000, message = "sharing.tooLong") String words,
    @Nullable Long version) {
  /** How it ends. */
  enum How {
    REVOKE,
    RECALL
  }
}
