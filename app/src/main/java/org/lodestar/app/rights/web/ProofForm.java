package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** How and when it was clear who asks. */
record ProofForm(
    @Nullable @NotNull(message = "rights.proof.missing") IdentityProof proof,
    @Nullable @NotNull(message = "rights.proof.doubt.missing") Doubt doubt,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable Long version) {
  /** Whether it was in doubt who asks. */
  enum Doubt {
    NO,
    ASKED
  }

  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "rights.proof", IdentityProof.values()).hint(null).large(),
        Asked.radios(page, "rights.proof.doubt", Doubt.values()),
        Asked.date(page, "rights.proof.on"));
  }
}
