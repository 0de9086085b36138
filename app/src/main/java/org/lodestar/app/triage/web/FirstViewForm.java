package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.ConflictReason;

/** What an officer says about themself before they see a concern for the first time. */
record FirstViewForm(
    @NotNull(message = "triage.first.missing") @Nullable Answer answer,
    @Nullable ConflictReason reason) {
  /** Whether they know somebody in it. */
  enum Answer {
    NO,
    YES
  }

  boolean conflicted() {
    return answer == Answer.YES;
  }
}
