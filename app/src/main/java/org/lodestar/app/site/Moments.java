package org.lodestar.app.site;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** How dates and times are written: 24 November 2026, 4pm. */
final class Moments {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY = english("d MMMM uuuu");
  private static final DateTimeFormatter HOUR = english("ha");
  private static final DateTimeFormatter MINUTE = english("h:mma");

  private Moments() {}

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Language.ENGLISH.locale());
  }

  /** In the long form of the language, with digits 0 to 9 and our calendar. */
  static String date(LocalDate date, Language language) {
    if (language == Language.ENGLISH) {
      return DAY.format(date);
    }
    DateFormat format =
        DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(language.locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
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
    return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(language.locale());
  }
}
