package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Told.Way;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/** What was told by hand. */
record ToldForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @NotNull(message = "sharing.told.way.missing") Way way,
    @Nullable
        @NotBlank(message = "sharing.told.whom.missing")
        @Size(max = 300, message = "sharing.tooLong")
        String whom,
    @Nullable
        @NotBlank(message = "sharing.told.what.missing")
        @Size(max = 3000, message = "sharing.tooLong")
        String what,
    @Nullable
        @NotBlank(message = "sharing.told.why.missing")
        @Size(max = 2000, message = "sharing.tooLong")
        String why,
    @Nullable @NotNull(message = "sharing.propose.basis.missing") Basis basis,
    @Nullable ConsentKind consent) {

  static ToldForm fresh(LocalDate today) {
    return new ToldForm(TypedDate.of(today), null, "", "", "", null, null);
  }

  LiaisonLog.NewTold entry() {
    Basis ground = Objects.requireNonNull(basis);
    return new LiaisonLog.NewTold(
        Typed.day(on),
        Objects.requireNonNull(way),
        ground,
        ground == Basis.CONSENT ? consent : null,
        PersonalText.needed(whom),
        PersonalText.needed(what),
        PersonalText.needed(why));
  }
}
