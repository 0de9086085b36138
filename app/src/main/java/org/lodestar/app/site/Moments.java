package org.lodestar.app.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How dates and times are written: 24 November 2026, 4pm. */
final class Moments {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Moments() {}

  static String date(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  static String date(Instant moment, Language language) {
    return date(LocalDate.ofInstant(moment, LONDON), language);
  }

  static String time(Instant moment, Language language) {
    ZonedDateTime time = moment.atZone(LONDON);
    if (language != Language.ENGLISH) {
      return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
    }
    if (time.getMinute() == 0 && time.getHour() == 0) {
      return "midnight";
    }
    if (time.getMinute() == 0 && time.getHour() == 12) {
      return "midday";
    }
    String pattern = time.getMinute() == 0 ? "ha" : "h:mma";
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(time)
        .toLowerCase(language.locale());
  }
}
