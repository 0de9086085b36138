package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Happening.Kind;
import org.lodestar.app.site.TypedUncertainDate;

/** One piece of what was done to somebody. */
record HappeningForm(
    @Nullable @NotNull(message = "casework.happening.kind.missing") Kind kind,
    @Nullable @ReadableUncertainDate TypedUncertainDate began,
    @Nullable @ReadableUncertainDate TypedUncertainDate ended,
    @Nullable @Size(max = 500, message = "casework.tooLong") String place,
    @Nullable @Size(max = 500, message = "casework.tooLong") String ledTo,
    @Nullable @Size(max = 500, message = "casework.tooLong") String who,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String words,
    @Nullable @Size(max = 500, message = "casework.tooLong") String toldBy,
    @Nullable Long version) {

  static HappeningForm fresh() {
    return new HappeningForm(
        null, TypedUncertainDate.empty(), TypedUncertainDate.empty(), "", "", "", "", "", 0L);
  }

  static HappeningForm of(Happening what, long version) {
    return new HappeningForm(
        what.kind(),
        Typed.shown(what.began()),
        Typed.shown(what.ended()),
        Typed.shown(what.place()),
        Typed.shown(what.ledTo()),
        Typed.shown(what.who()),
        Typed.shown(what.words()),
        Typed.shown(what.toldBy()),
        version);
  }

  Happening happening() {
    return new Happening(
        Objects.requireNonNull(kind),
        Typed.date(began),
        Typed.date(ended),
        Typed.text(place),
        Typed.text(ledTo),
        Typed.text(who),
        Typed.text(words),
        Typed.text(toldBy));
  }
}
