package org.lodestar.app.community.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** That a poster was hung, as it is typed. */
record PosterRoundForm(
    @Nullable @NotNull(message = "community.hung.site.missing") UUID site,
    @Nullable String ward,
    @Nullable @NotNull(message = "community.hung.setting.missing") Setting setting,
    @Nullable @NotNull(message = "community.hung.size.missing") PosterSize size,
    @Nullable @NotBlank(message = "community.hung.first.missing") String first,
    @Nullable String second,
    @Nullable
        @NotNull(message = "community.date.wrong")
        @ReadableDate(required = true, message = "community.date.wrong")
        TypedDate hung,
    @Nullable
        @NotNull(message = "community.date.wrong")
        @ReadableDate(required = true, message = "community.date.wrong")
        TypedDate replace) {
  private static final int USUAL_MONTHS = 3;

  static PosterRoundForm empty(LocalDate today) {
    return new PosterRoundForm(
        null,
        "",
        null,
        PosterSize.A4,
        Language.ENGLISH.tag(),
        "",
        TypedDate.of(today),
        TypedDate.of(today.plusMonths(USUAL_MONTHS)));
  }

  HungPoster.Content content() {
    return new HungPoster.Content(
        Objects.requireNonNull(site),
        Typed.text(ward),
        Objects.requireNonNull(setting),
        Objects.requireNonNull(size),
        languages(),
        Typed.day(hung),
        Typed.day(replace));
  }

  private List<Language> languages() {
    Language one = Language.of(first);
    return Typed.text(second).isEmpty() || Language.of(second) == one
        ? List.of(one)
        : List.of(one, Language.of(second));
  }
}
