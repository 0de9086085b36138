package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseHandOvers.Wanted;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.Typed;

/**
 * Which cases go to whom.
 *
 * @param act fixed before it is sent, so that sending it twice gives it once
 * @param rest ticked where all go along that are open to the whole organisation
 */
record HandOverForm(
    @Nullable UUID act,
    @Nullable Set<UUID> cases,
    @Nullable Boolean rest,
    @Nullable @NotNull(message = "casework.caseload.to.missing") UUID to) {
  static HandOverForm fresh() {
    return new HandOverForm(Ids.next(), Set.of(), null, null);
  }

  boolean namesNone() {
    return Typed.set(cases).isEmpty() && !Typed.yes(rest);
  }

  Wanted from(UUID colleague) {
    return new Wanted(
        act == null ? Ids.next() : act,
        colleague,
        Objects.requireNonNull(to),
        Typed.set(cases),
        Typed.yes(rest));
  }
}
