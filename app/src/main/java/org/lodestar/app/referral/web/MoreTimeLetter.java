package org.lodestar.app.referral.web;

import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.domain.HappeningDays;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmEvent;

/** The request for more time in words, made from what was typed and what is known. */
final class MoreTimeLetter {
  private final Page page;
  private final Progress progress;

  MoreTimeLetter(Page page, Progress progress) {
    this.page = page;
    this.progress = progress;
  }

  PersonalText of(MoreTimeForm form) {
    return PersonalText.of(
        page.t(
            "referral.moreTime.letter",
            reference(),
            HappeningDays.lastDecision(progress.happenings()).map(page::date).orElse(""),
            window(progress).map(clock -> page.date(clock.due())).orElse(""),
            Typed.text(form.why()),
            Typed.text(form.awaited()),
            page.date(Typed.day(form.until()))));
  }

  private String reference() {
    return progress
        .reference()
        .map(PersonalText::text)
        .orElseGet(() -> page.t("referral.moreTime.reference", progress.referral().reference()));
  }

  /** The clock for asking for a reconsideration, while it runs. */
  static Optional<RunningClock> window(Progress progress) {
    return progress.clocks().stream()
        .filter(clock -> clock.rule() == ClockRule.RECONSIDERATION && clock.endedOn() == null)
        .findFirst();
  }

  /** The newest request that was written since the last decision. */
  static Optional<String> written(Progress progress) {
    return progress.happenings().reversed().stream()
        .takeWhile(each -> !isNegative(each))
        .filter(each -> each.event() == NrmEvent.MORE_TIME_ASKED && each.note() != null)
        .map(each -> Objects.requireNonNull(each.note()).text())
        .findFirst();
  }

  private static boolean isNegative(Happening each) {
    return each.event() == NrmEvent.RG_NEGATIVE || each.event() == NrmEvent.CG_NEGATIVE;
  }
}
