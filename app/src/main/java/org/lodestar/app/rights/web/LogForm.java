package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.rights.NewRequest;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/** Who asks about their own data, and for what. */
record LogForm(
    @Nullable @NotNull(message = "rights.right.missing") DataRight right,
    @Nullable @ReadableDate(required = true) TypedDate received,
    @Nullable @NotBlank(message = "rights.who.missing") @Size(max = 500, message = "rights.tooLong")
        String who,
    @Nullable
        @NotBlank(message = "rights.wish.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String wish,
    @Nullable
        @NotBlank(message = "rights.reply.missing")
        @Size(max = 500, message = "rights.tooLong")
        String reply,
    @Nullable IdentityProof proof) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.right", DataRight.values()).large(),
        Asked.date(page, "rights.received"),
        Asked.text(page, "rights.who"),
        Asked.area(page, "rights.wish").most(3000),
        Asked.text(page, "rights.reply"),
        Asked.select(page, "rights.proof", IdentityProof.values())
            .empty(page.t("rights.proof.notYet")));
  }

  static LogForm fresh(LocalDate day, String wish) {
    return new LogForm(null, TypedDate.of(day), "", wish, "", null);
  }

  NewRequest wanted() {
    return new NewRequest(
        Objects.requireNonNull(right),
        Typed.day(received),
        PersonalText.needed(who),
        PersonalText.needed(wish),
        PersonalText.needed(reply),
        proof);
  }
}
