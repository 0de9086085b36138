package org.lodestar.app.places.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.Loading;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What is typed about the lookup. */
final class PlacesForms {
  private PlacesForms() {}

  /** An edition; its files are no fields. */
  record Load(
      @Nullable
          @NotBlank(message = "places.error.source")
          @Size(max = 200, message = "places.error.long")
          String source,
      @Nullable @ReadableDate(required = true) TypedDate publishedOn,
      @Nullable
          @NotBlank(message = "places.error.authority")
          @Pattern(regexp = "\\s*([A-Z][0-9]{8})?\\s*", message = "places.error.authority")
          String authority) {
    static Load empty(String authority) {
      return new Load("", new TypedDate("", "", ""), authority);
    }

    /** What a form without errors says. */
    Loading loading() {
      LocalDate day = Objects.requireNonNull(publishedOn).date().orElseThrow();
      return new Loading(Objects.requireNonNull(source).strip(), day, area());
    }

    String area() {
      return Objects.requireNonNull(authority).strip();
    }
  }

  /** Borders; their file is no field. */
  record Borders(
      @Nullable
          @NotBlank(message = "places.error.source")
          @Size(max = 200, message = "places.error.long")
          String source,
      @Nullable @ReadableDate(required = true) TypedDate publishedOn) {
    static Borders empty() {
      return new Borders("", new TypedDate("", "", ""));
    }

    /** What a form without errors says. */
    Boundaries boundaries(UUID id, UUID by, Instant at) {
      LocalDate day = Objects.requireNonNull(publishedOn).date().orElseThrow();
      return new Boundaries(id, Objects.requireNonNull(source).strip(), day, by, at, false);
    }
  }

  /** A postcode to look for. */
  record Find(
      @Nullable
          @NotBlank(message = "places.error.postcode")
          @Size(max = 20, message = "places.error.postcode")
          String postcode) {}
}
