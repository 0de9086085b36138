package org.lodestar.app.notices.face;

import java.time.Duration;
import java.time.LocalTime;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.domain.ReminderRules;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What practitioners settle about notices. The values are ours until one of them confirms them
 * (docs/operations/mail.md).
 */
@Component
class NoticeRules {
  private final ReminderRules reminders;
  private final Duration between;
  private final Duration betweenAlarms;

  NoticeRules(Environment environment) {
    reminders =
        new ReminderRules(
            LocalTime.of(number(environment, "LODESTAR_REMIND_FROM_HOUR", 9), 0),
            LocalTime.of(number(environment, "LODESTAR_REMIND_TO_HOUR", 17), 0),
            number(environment, "LODESTAR_SAFE_FOR_DAYS", 90));
    between = Duration.ofMinutes(number(environment, "LODESTAR_MINUTES_BETWEEN_CALLS", 30));
    betweenAlarms = Duration.ofMinutes(5);
  }

  private static int number(Environment environment, String name, int usual) {
    return environment.getProperty(name, Integer.class, usual);
  }

  /** When a reporter may be reminded. */
  ReminderRules reminders() {
    return reminders;
  }

  /** How long a worker is left in peace after an e-mail. */
  Duration between(CallKind kind) {
    return kind == CallKind.ALARM || kind == CallKind.NIGHT_DOOR || kind == CallKind.BREACH
        ? betweenAlarms
        : between;
  }
}
