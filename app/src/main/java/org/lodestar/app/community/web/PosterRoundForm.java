package org.lodestar.app.community.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/**
 * That a poster was hung, as it is typed.
 *
 * @param site a place that a plan lists, or the sort of another one
 */
record PosterRoundForm(
    @Nullable @NotBlank(message = "community.hung.site.missing") String site,
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
  private static final UUID NOWHERE = new UUID(0, 0);

  static PosterRoundForm empty(LocalDate today) {
    return new PosterRoundForm(
        "",
        "",
        null,
        PosterSize.A4,
        Language.ENGLISH.tag(),
        "",
        TypedDate.of(today),
        TypedDate.of(today.plusMonths(USUAL_MONTHS)));
  }

  HungPoster.Content content() {
    OutreachSite.Kind kind = kind();
    return new HungPoster.Content(
        kind == null ? place() : null,
        kind,
        Typed.text(ward),
        Objects.requireNonNull(setting),
        Objects.requireNonNull(size),
        languages(),
        Typed.day(hung),
        Typed.day(replace));
  }

  /** The sort of a place that no plan lists; null where one of a plan was chosen. */
  private OutreachSite.@Nullable Kind kind() {
    return Arrays.stream(OutreachSite.Kind.values())
        .filter(each -> each.name().equals(site))
        .findFirst()
        .orElse(null);
  }

  private UUID place() {
    try {
      return UUID.fromString(Typed.text(site));
    } catch (IllegalArgumentException neither) {
      return NOWHERE;
    }
  }

  private List<Language> languages() {
    Language one = Language.of(first);
    return Typed.text(second).isEmpty() || Language.of(second) == one
        ? List.of(one)
        : List.of(one, Language.of(second));
  }
}
