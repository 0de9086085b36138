package org.lodestar.app.risks.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about sectors. */
final class SectorForms {
  private SectorForms() {}

  /** A sector as it is typed. */
  record Content(
      @Nullable
          @NotBlank(message = "risks.sector.name.missing")
          @Size(max = 100, message = "site.tooLong")
          String name,
      @Nullable @Size(max = 1000, message = "site.tooLong") String drivers,
      @Nullable Long version) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.text(page, "risks.sector.name").spelled(),
          Asked.area(page, "risks.sector.drivers").hint(page.t("site.nameNobody")).most(1000));
    }

    static Content of(Sector sector) {
      return new Content(sector.name(), sector.content().drivers(), sector.version());
    }

    Sector.Content content() {
      return new Sector.Content(Typed.text(name), Typed.text(drivers));
    }
  }

  /** A signal as it is typed. */
  record Signal(
      @Nullable
          @NotBlank(message = "risks.signal.words.missing")
          @Size(max = 1000, message = "site.tooLong")
          String words,
      @Nullable
          @NotNull(message = "risks.signal.dated.missing")
          @ReadableDate(required = true, message = "risks.signal.dated.missing")
          TypedDate dated,
      @Nullable
          @NotBlank(message = "risks.signal.source.missing")
          @Size(max = 300, message = "site.tooLong")
          String source) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.area(page, "risks.signal.words").hint(page.t("site.nameNobody")).most(1000),
          Asked.date(page, "risks.signal.dated"),
          Asked.text(page, "risks.signal.source").spelled());
    }

    LocalDate day() {
      return Objects.requireNonNull(Typed.date(dated));
    }
  }

  /** What a look at a sector found. */
  record Reviewed(
      @Nullable
          @NotBlank(message = "risks.sector.review.found.missing")
          @Size(max = 1000, message = "site.tooLong")
          String found,
      @Nullable
          @NotNull(message = "risks.review.missing")
          @ReadableDate(required = true, message = "risks.review.missing")
          TypedDate review,
      @Nullable Long version) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.area(page, "risks.sector.review.found").hint(page.t("site.nameNobody")).most(1000),
          Asked.date(page, "risks.sector.review"));
    }

    LocalDate next() {
      return Objects.requireNonNull(Typed.date(review));
    }
  }
}
