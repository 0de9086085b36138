package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Happening.Kind;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;

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
    @Nullable Long version)
    implements Looked {

  static Sheet sheet(Page page) {
    String words = "casework.happening";
    return Sheet.of(
        words,
        Asked.radios(page, words + ".kind", Choices.happenings(page)),
        Asked.uncertainDate(page, words + ".began"),
        Asked.uncertainDate(page, words + ".ended"),
        Asked.text(page, words + ".place"),
        Asked.text(page, words + ".ledTo"),
        Asked.text(page, words + ".who"),
        Asked.area(page, words + ".words").rows(6).most(5000),
        Asked.text(page, words + ".toldBy"));
  }

  static HappeningForm fresh() {
    return new HappeningForm(
        null, TypedUncertainDate.empty(), TypedUncertainDate.empty(), "", "", "", "", "", 0L);
  }

  static HappeningForm of(Happening what, long version) {
    return new HappeningForm(
        what.kind(),
        UncertainDates.shown(what.began()),
        UncertainDates.shown(what.ended()),
        PersonalText.shown(what.place()),
        PersonalText.shown(what.ledTo()),
        PersonalText.shown(what.who()),
        PersonalText.shown(what.words()),
        PersonalText.shown(what.toldBy()),
        version);
  }

  Happening happening() {
    return new Happening(
        Objects.requireNonNull(kind),
        UncertainDates.of(began),
        UncertainDates.of(ended),
        PersonalText.typed(place),
        PersonalText.typed(ledTo),
        PersonalText.typed(who),
        PersonalText.typed(words),
        PersonalText.typed(toldBy));
  }
}
