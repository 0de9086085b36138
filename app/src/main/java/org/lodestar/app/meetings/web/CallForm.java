package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.Written;

/** A meeting as it is called or changed. */
record CallForm(
    @Nullable @NotNull(message = "meetings.call.kind.missing") MeetingKind kind,
    @Nullable Set<@Nullable UUID> people,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "meetings.call.at.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "meetings.call.at.wrong")
        String at,
    @Nullable
        @NotBlank(message = "meetings.call.place.missing")
        @Size(max = 500, message = "meetings.tooLong")
        String place,
    @Nullable Boolean urgent,
    @Nullable @NotNull(message = "meetings.call.chair.missing") UUID chair,
    @Nullable
        @NotBlank(message = "meetings.call.purpose.missing")
        @Size(max = 2000, message = "meetings.tooLong")
        String purpose,
    @Nullable @NotNull(message = "meetings.call.basis.missing") MeetingBasis basis,
    @Nullable Long version) {

  static CallForm fresh(@Nullable MeetingKind kind, Set<UUID> people, boolean urgent) {
    return new CallForm(
        kind, Set.copyOf(people), TypedDate.of(null), "", "", urgent, null, "", null, 0L);
  }

  static CallForm of(Meeting meeting) {
    return new CallForm(
        meeting.kind(),
        Set.of(),
        Typed.shownDay(meeting.startsAt()),
        Typed.shownTime(meeting.startsAt()),
        meeting.written().text("place"),
        meeting.urgent(),
        meeting.chair(),
        meeting.written().text("purpose"),
        meeting.basis(),
        meeting.version());
  }

  NewMeeting wanted() {
    return new NewMeeting(
        Objects.requireNonNull(kind),
        Typed.set(people),
        Typed.moment(on, at),
        Typed.yes(urgent),
        Objects.requireNonNull(basis),
        Objects.requireNonNull(chair),
        Written.of("place", Typed.text(place)).with("purpose", Typed.text(purpose)));
  }
}
