package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;

/** When court is, in words: that nobody knows it is said. */
final class CourtWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private CourtWords() {}

  static String when(Page page, @Nullable LocalDate on, @Nullable LocalTime at) {
    if (on == null) {
      return page.t("casework.custody.court.unknown");
    }
    return at == null
        ? page.t("casework.custody.court.noHour", page.date(on))
        : page.dateTime(moment(on, at));
  }

  private static Instant moment(LocalDate on, LocalTime at) {
    return on.atTime(at).atZone(LONDON).toInstant();
  }
}
