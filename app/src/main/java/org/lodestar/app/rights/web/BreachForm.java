package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** What whoever noticed it tells: danger first. */
record BreachForm(
    @Nullable @NotNull(message = "rights.breach.danger.missing") Danger danger,
    @Nullable
        @NotBlank(message = "rights.breach.what.missing")
        @Size(max = 3000, message = "rights.tooLong")
        String what,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String done,
    @Nullable @ReadableDate(required = true) TypedDate noticedOn,
    @Nullable
        @NotNull(message = "rights.breach.time")
        @Pattern(regexp = Typed.TIME, message = "rights.breach.time")
        String noticedAt) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "rights.breach.danger", Danger.values()).large(),
        Asked.area(page, "rights.breach.what").most(3000),
        Asked.area(page, "rights.breach.done").most(3000),
        Asked.date(page, "rights.breach.noticedOn"),
        Asked.text(page, "rights.breach.noticedAt").width(5));
  }

  static BreachForm fresh(Instant now) {
    return new BreachForm(null, "", "", Typed.shownDay(now), Typed.shownTime(now));
  }

  Instant noticed() {
    return Typed.moment(Objects.requireNonNull(noticedOn), noticedAt);
  }
}
