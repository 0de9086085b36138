package org.lodestar.app.pathwayaudit.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathwayaudit.WalkThrough;
import org.lodestar.app.pathwayaudit.WalkThrough.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** A check without a case, as typed. */
record WalkForm(
    @Nullable @NotNull(message = "pathwayaudit.kind.missing") Kind kind,
    @Nullable
        @NotNull(message = "pathwayaudit.date.wrong")
        @ReadableDate(required = true, message = "pathwayaudit.date.wrong")
        TypedDate heldOn,
    @Nullable
        @NotNull(message = "pathwayaudit.asked.wrong")
        @Pattern(regexp = "[1-9][0-9]{0,3}", message = "pathwayaudit.asked.wrong")
        String asked,
    @Nullable
        @NotNull(message = "pathwayaudit.well.wrong")
        @Pattern(regexp = "[0-9]{1,4}", message = "pathwayaudit.well.wrong")
        String well) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "pathwayaudit.kind", Kind.values()),
        Asked.date(page, "pathwayaudit.heldOn"),
        Asked.number(page, "pathwayaudit.asked").width(4),
        Asked.number(page, "pathwayaudit.well").width(4));
  }

  static WalkForm empty(LocalDate today) {
    return new WalkForm(null, TypedDate.of(today), "", "");
  }

  private int askedNumber() {
    return Integer.parseInt(Objects.requireNonNull(asked));
  }

  private int wellNumber() {
    return Integer.parseInt(Objects.requireNonNull(well));
  }

  /** Whether more went well than were asked. */
  boolean tooMany() {
    return wellNumber() > askedNumber();
  }

  LocalDate day() {
    return Objects.requireNonNull(heldOn).date().orElseThrow();
  }

  WalkThrough walked(UUID id) {
    return new WalkThrough(id, Objects.requireNonNull(kind), day(), askedNumber(), wellNumber());
  }
}
