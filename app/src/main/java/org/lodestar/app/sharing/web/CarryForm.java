package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/** On which ground of their own a receiver keeps what they were given, and why. */
record CarryForm(
    @Nullable @NotNull(message = "sharing.carry.basis.missing") Basis basis,
    @Nullable
        @NotBlank(message = "sharing.carry.why.missing")
        @Size(max = 2000, message = "sharing.tooLong")
        String why) {
  static List<Asked> asked(Page page) {
    Basis[] duties = Arrays.stream(Basis.values()).filter(Basis::isDuty).toArray(Basis[]::new);
    return List.of(
        Asked.radios(page, "sharing.carry.basis", Option.all(page, "sharing.ownBasis", duties)),
        Asked.area(page, "sharing.carry.why").most(2000).rows(3));
  }

  Basis ground() {
    return Objects.requireNonNull(basis);
  }

  PersonalText reason() {
    return PersonalText.needed(why);
  }
}
