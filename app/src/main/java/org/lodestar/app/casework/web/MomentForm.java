package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** A day and a time by the clock on a wall in London, and what there is to say about it. */
record MomentForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String words,
    @Nullable Long version) {
  static List<Asked> asked(Asked day, Asked words, Page page) {
    return List.of(
        day.named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        words.named("words").most(5000));
  }

  static MomentForm now(LocalDateTime wallClock) {
    LocalTime time = wallClock.toLocalTime().withSecond(0).withNano(0);
    return new MomentForm(TypedDate.of(wallClock.toLocalDate()), time.toString(), "", 0L);
  }

  Instant moment() {
    return Typed.moment(on, at);
  }
}
