package org.lodestar.app.triage.web;

import java.time.Duration;
import java.time.Instant;
import org.lodestar.app.site.Page;

/** How long ago, or how long until, in the largest unit that fits. */
final class Ago {
  private static final int HOURS_SHOWN_AS_HOURS = 48;

  private Ago() {}

  /** 3 hours. Less than a minute counts as one. */
  static String length(Page page, Duration span) {
    long minutes = Math.max(1, span.abs().toMinutes());
    if (minutes < Duration.ofHours(1).toMinutes()) {
      return page.t("triage.minutes", minutes);
    }
    long hours = Duration.ofMinutes(minutes).toHours();
    if (hours < HOURS_SHOWN_AS_HOURS) {
      return page.t("triage.hours", hours);
    }
    return page.t("triage.days", Duration.ofMinutes(minutes).toDays());
  }

  /** 3 hours ago. */
  static String since(Page page, Instant moment, Instant now) {
    return page.t("triage.ago", length(page, Duration.between(moment, now)));
  }
}
