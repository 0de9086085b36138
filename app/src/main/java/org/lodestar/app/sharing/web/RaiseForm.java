package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** On which ground of their own a receiver raises what they were given. */
record RaiseForm(@Nullable @NotNull(message = "sharing.raise.basis.missing") Basis basis) {
  static List<Asked> asked(Page page) {
    Basis[] duties = Arrays.stream(Basis.values()).filter(Basis::isDuty).toArray(Basis[]::new);
    return List.of(
        Asked.radios(page, "sharing.raise.basis", Option.all(page, "sharing.ownBasis", duties)));
  }

  Basis ground() {
    return Objects.requireNonNull(basis);
  }
}
