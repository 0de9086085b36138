package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.Bed.Standing;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** Where somebody sleeps, from when, until when, and who confirmed it. */
record BedForm(
    @Nullable @NotNull(message = "casework.bed.standing.missing") Standing standing,
    @Nullable
        @NotBlank(message = "casework.bed.place.missing")
        @Size(max = 1000, message = "casework.tooLong")
        String place,
    @Nullable @Size(max = 200, message = "casework.tooLong") String confirmedBy,
    @Nullable @ReadableDate(required = true) TypedDate fromOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String fromAt,
    @Nullable @ReadableDate TypedDate untilOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String untilAt) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "casework.bed.standing", Standing.values()),
        Asked.area(page, "casework.bed.place").rows(3).most(1000),
        Asked.text(page, "casework.bed.confirmedBy"),
        Asked.date(page, "casework.bed.fromOn"),
        Asked.text(page, "casework.bed.fromAt").width(5),
        Asked.date(page, "casework.bed.untilOn"),
        Asked.text(page, "casework.bed.untilAt").width(5));
  }

  static BedForm fresh(LocalDateTime now) {
    LocalTime time = now.toLocalTime().withSecond(0).withNano(0);
    return new BedForm(
        null,
        "",
        "",
        TypedDate.of(now.toLocalDate()),
        time.toString(),
        TypedDate.of(now.toLocalDate().plusDays(1)),
        "10:00");
  }

  Bed bed() {
    Standing chosen = Objects.requireNonNull(standing);
    boolean ends = chosen != Standing.NONE && Typed.date(untilOn) != null;
    if (ends && Typed.text(untilAt).isEmpty()) {
      // Nobody means midnight: a night earlier or later is a night without a bed.
      throw Refused.at("untilAt", "casework.note.time.wrong");
    }
    return new Bed(
        chosen,
        PersonalText.needed(place),
        PersonalText.typed(confirmedBy),
        Typed.moment(fromOn, fromAt),
        ends ? Typed.moment(untilOn, untilAt) : null);
  }
}
