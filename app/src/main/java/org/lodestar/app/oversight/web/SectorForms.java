package org.lodestar.app.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.Sector;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Forms about sectors. */
final class SectorForms {
  private SectorForms() {}

  /** A sector as it is typed. */
  record Content(
      @Nullable
          @NotBlank(message = "oversight.sector.name.missing")
          @Size(max = 100, message = "oversight.tooLong")
          String name,
      @Nullable @Size(max = 1000, message = "oversight.tooLong") String drivers,
      @Nullable Long version) {
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
          @NotBlank(message = "oversight.signal.words.missing")
          @Size(max = 1000, message = "oversight.tooLong")
          String words,
      @Nullable
          @NotNull(message = "oversight.signal.dated.missing")
          @ReadableDate(required = true, message = "oversight.signal.dated.missing")
          TypedDate dated,
      @Nullable
          @NotBlank(message = "oversight.signal.source.missing")
          @Size(max = 300, message = "oversight.tooLong")
          String source) {
    LocalDate day() {
      return Objects.requireNonNull(Typed.date(dated));
    }
  }

  /** What a look at a sector found. */
  record Reviewed(
      @Nullable
          @NotBlank(message = "oversight.sector.review.found.missing")
          @Size(max = 1000, message = "oversight.tooLong")
          String found,
      @Nullable
          @NotNull(message = "oversight.review.missing")
          @ReadableDate(required = true, message = "oversight.review.missing")
          TypedDate review,
      @Nullable Long version) {
    LocalDate next() {
      return Objects.requireNonNull(Typed.date(review));
    }
  }
}
