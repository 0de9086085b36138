package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.app.site.Page;

/** When court is, in words: that nobody knows it is said. */
final class CourtWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final LocalTime END = LocalTime.of(23, 59);

  private CourtWords() {}

  /** How it stands with them, as the end of a key. */
  static String state(CourtDay child) {
    CustodyOutcome.Kind outcome = child.outcome();
    if (outcome == null) {
      return "HELD";
    }
    return child.cell() == null
        ? outcome.name() + "." + missing(child)
        : "CELL." + child.cell() + "." + (child.goes() ? "NOTHING" : "GOES");
  }

  /** What is not written, as the end of a key. */
  static String missing(CourtDay child) {
    if (child.bed()) {
      return child.goes() ? "NOTHING" : "GOES";
    }
    return child.goes() ? "BED" : "BOTH";
  }

  /** Whether court is by now past; of a day without an hour it is so on the next. */
  static boolean isOver(CourtDay child, Instant now) {
    LocalDate on = child.on();
    return on != null && now.isAfter(moment(on, child.at() == null ? END : child.at()));
  }

  /** Whether court is on the next working day or before it, or nobody knows when. */
  static boolean isNear(CourtDay child, LocalDate today) {
    LocalDate on = child.on();
    return on == null || !on.isAfter(StepGroups.nextWorkingDay(today));
  }

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
