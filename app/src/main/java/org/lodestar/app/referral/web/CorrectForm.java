package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.statute.NrmEvent;

/** What was recorded wrongly, and what is right. */
record CorrectForm(
    @NotNull(message = "referral.correct.happening.missing") @Nullable UUID happening,
    @NotNull(message = "referral.correct.event.missing") @Nullable String event,
    @ReadableDate(message = "referral.happening.on.wrong") @Nullable TypedDate on,
    @NotBlank(message = "referral.correct.why.missing")
        @Size(max = 2000, message = "referral.happening.note.long")
        @Nullable String why) {
  /** It did not happen. */
  static final String NOTHING = "NOTHING";

  private static final Set<NrmEvent> RIGHT =
      EnumSet.of(
          NrmEvent.RG_POSITIVE,
          NrmEvent.RG_NEGATIVE,
          NrmEvent.CG_POSITIVE,
          NrmEvent.CG_NEGATIVE,
          NrmEvent.RECONSIDERATION_REQUESTED,
          NrmEvent.RECONSIDERATION_UPHELD,
          NrmEvent.RECONSIDERATION_REFUSED);

  static List<Asked> asked(Page page, List<Happening> correctable) {
    return List.of(
        Asked.radios(
            page,
            "referral.correct.happening",
            correctable.stream().map(each -> option(page, each)).toList()),
        Asked.radios(
            page,
            "referral.correct.event",
            Stream.concat(
                    RIGHT.stream()
                        .map(each -> Option.of(each.name(), page.name("referral.event", each))),
                    Stream.of(Option.of(NOTHING, page.t("referral.correct.nothing"))))
                .toList()),
        Asked.date(page, "referral.correct.on"),
        Asked.area(page, "referral.correct.why").most(2000));
  }

  private static Option option(Page page, Happening each) {
    return Option.of(
        each.id().toString(),
        page.t(
            "referral.happening.title",
            page.name("referral.event", each.event()),
            page.date(each.on())));
  }

  /** What happened instead; null where it did not happen, and for what is none of these. */
  @Nullable NrmEvent right() {
    return RIGHT.stream().filter(each -> each.name().equals(event)).findFirst().orElse(null);
  }

  /** Whether the day that is needed is there. */
  boolean lacksDay() {
    return !NOTHING.equals(event) && (on == null || on.date().isEmpty());
  }
}
