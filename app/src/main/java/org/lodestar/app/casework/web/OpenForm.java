package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/** Opening a case, from a concern or without one. */
record OpenForm(
    @Nullable @Size(max = 500, message = "casework.tooLong") String summary,
    @Nullable UUID owner,
    @Nullable UUID concern,
    @Nullable Long concernVersion) {

  NewCase wanted(@Nullable UUID checkedOwner) {
    return new NewCase(
        PersonalText.typed(summary), concern, Typed.version(concernVersion), checkedOwner);
  }
}
