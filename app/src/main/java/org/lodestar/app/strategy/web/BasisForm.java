package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.Basis;
import org.lodestar.app.strategy.Basis.Kind;

/** What a strategy rests on, as it is typed. */
record BasisForm(
    @Nullable @NotNull(message = "strategy.basis.kind.missing") Kind kind,
    @Nullable UUID body,
    @Nullable
        @NotNull(message = "site.date.wrong")
        @ReadableDate(required = true, message = "site.date.wrong")
        TypedDate on,
    @Nullable
        @NotBlank(message = "strategy.basis.words.missing")
        @Size(max = 500, message = "site.tooLong")
        String words,
    @Nullable
        @Size(max = 300, message = "site.tooLong")
        @Pattern(regexp = "|https://\\S+", message = "strategy.evidence.reference.wrong")
        String link) {
  static List<Asked> asked(Page page, List<Option> bodies) {
    return List.of(
        Asked.radios(page, "strategy.basis.kind", Kind.values()),
        Asked.select(page, "strategy.basis.body", bodies).empty(page.t("strategy.basis.noBody")),
        Asked.date(page, "strategy.basis.on"),
        Asked.area(page, "strategy.basis.words").most(500).rows(3),
        Asked.text(page, "strategy.basis.link"));
  }

  static BasisForm empty() {
    return new BasisForm(null, null, TypedDate.of(null), "", "");
  }

  Basis basis(UUID id, UUID strategy, UUID by) {
    return new Basis(
        id,
        strategy,
        Objects.requireNonNull(kind),
        body,
        Objects.requireNonNull(Typed.date(on)),
        Typed.text(words),
        Typed.text(link),
        by,
        Instant.EPOCH);
  }
}
