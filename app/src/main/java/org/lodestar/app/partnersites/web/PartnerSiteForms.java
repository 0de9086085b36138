package org.lodestar.app.partnersites.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about pages of partners. */
final class PartnerSiteForms {
  private PartnerSiteForms() {}

  private static Asked askAddress(Page page) {
    return Asked.text(page, "partnersites.address").most(500);
  }

  private static Asked askExpects(Page page) {
    return Asked.boxes(page, "partnersites.expects", Expected.values());
  }

  private static SitePage.Content content(
      @Nullable String address, @Nullable Set<@Nullable Expected> expects) {
    return new SitePage.Content(Typed.text(address), Typed.set(expects));
  }

  /** A page as it is typed. */
  record Added(
      @Nullable @NotNull(message = "partnersites.organisation.missing") UUID organisation,
      @Nullable
          @NotBlank(message = "partnersites.address.WRONG")
          @Size(max = 500, message = "site.tooLong")
          String address,
      @Nullable @NotEmpty(message = "partnersites.expects.missing")
          Set<@Nullable Expected> expects) {
    static Added empty() {
      return new Added(null, "https://", Set.of(Expected.HELPLINE));
    }

    static List<Asked> asked(Page page, List<Option> partners) {
      return List.of(
          Asked.select(page, "partnersites.organisation", partners),
          askAddress(page),
          askExpects(page));
    }

    UUID partner() {
      return Objects.requireNonNull(organisation);
    }

    SitePage.Content content() {
      return PartnerSiteForms.content(address, expects);
    }
  }

  /** A page that is listed, as it is typed. */
  record Changed(
      @Nullable
          @NotBlank(message = "partnersites.address.WRONG")
          @Size(max = 500, message = "site.tooLong")
          String address,
      @Nullable @NotEmpty(message = "partnersites.expects.missing") Set<@Nullable Expected> expects,
      @Nullable @ReadableDate(message = "partnersites.promised.wrong") TypedDate promised,
      @Nullable Boolean listed,
      @Nullable Long version) {
    static Changed of(SitePage page) {
      return new Changed(
          page.content().address(),
          Set.copyOf(page.content().expects()),
          TypedDate.of(page.promised()),
          page.listed(),
          page.version());
    }

    static List<Asked> asked(Page page) {
      return List.of(
          askAddress(page),
          askExpects(page),
          Asked.date(page, "partnersites.promised"),
          Asked.radios(
              page,
              "partnersites.listed",
              List.of(
                  Option.of("true", page.t("partnersites.listed.yes")),
                  Option.of("false", page.t("partnersites.listed.no")))));
    }

    SitePage changed(SitePage before) {
      return new SitePage(
          before.id(),
          before.organisation(),
          content(address, expects),
          !Boolean.FALSE.equals(listed),
          Typed.date(promised),
          before.asked(),
          before.state(),
          Typed.version(version));
    }
  }

  /** Whether the pages of a partner are looked at. */
  record Paused(@Nullable Boolean paused) {}
}
