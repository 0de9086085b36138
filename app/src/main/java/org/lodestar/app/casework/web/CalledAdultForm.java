package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CalledAdult.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** Who was asked to come as the appropriate adult, when, and when they came. */
record CalledAdultForm(
    @Nullable @NotNull(message = "casework.custody.kind.missing") Kind kind,
    @Nullable @Size(max = 500, message = "casework.tooLong") String name,
    @Nullable @ReadableDate TypedDate askedOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String askedAt,
    @Nullable @ReadableDate TypedDate cameOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String cameAt,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String reason) {
  static List<Asked> asked(Page page, boolean child) {
    Kind[] kinds =
        Stream.of(Kind.values())
            .filter(each -> !child || each != Kind.NOT_NEEDED)
            .toArray(Kind[]::new);
    String words = "casework.custody";
    String time = page.t("casework.contact.time.hint");
    return List.of(
        Asked.radios(page, words + ".kind", kinds),
        Asked.area(page, words + ".name").rows(2).most(500),
        Asked.date(page, words + ".askedOn"),
        Asked.text(page, words + ".askedAt").hint(time).width(5),
        Asked.date(page, words + ".cameOn"),
        Asked.text(page, words + ".cameAt").hint(time).width(5),
        Asked.area(page, words + ".reason").rows(3).most(1000));
  }

  static CalledAdultForm now(LocalDateTime wallClock) {
    LocalTime time = wallClock.toLocalTime().withSecond(0).withNano(0);
    return new CalledAdultForm(
        null, "", TypedDate.of(wallClock.toLocalDate()), time.toString(), null, "", "");
  }

  static CalledAdultForm of(CalledAdult adult) {
    return new CalledAdultForm(
        adult.kind(),
        PersonalText.shown(adult.name()),
        day(adult.askedAt()),
        time(adult.askedAt()),
        day(adult.cameAt()),
        time(adult.cameAt()),
        PersonalText.shown(adult.reason()));
  }

  private static @Nullable TypedDate day(@Nullable Instant moment) {
    return moment == null ? null : Typed.shownDay(moment);
  }

  private static String time(@Nullable Instant moment) {
    return moment == null ? "" : Typed.shownTime(moment);
  }

  CalledAdult adult() {
    Instant asked = moment(askedOn, askedAt);
    return new CalledAdult(
        Objects.requireNonNull(kind),
        PersonalText.typed(name),
        asked,
        came(asked),
        PersonalText.typed(reason));
  }

  /** Who came on the day on which they were asked, at an hour that nobody wrote, came after it. */
  private @Nullable Instant came(@Nullable Instant asked) {
    boolean sameDay = cameOn != null && cameOn.equals(askedOn);
    return sameDay && Typed.text(cameAt).isEmpty() ? asked : moment(cameOn, cameAt);
  }

  private static @Nullable Instant moment(@Nullable TypedDate day, @Nullable String time) {
    return Typed.date(day) == null ? null : Typed.moment(day, time);
  }
}
