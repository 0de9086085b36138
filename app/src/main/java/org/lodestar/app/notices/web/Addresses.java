package org.lodestar.app.notices.web;

import org.lodestar.app.notices.Reminder;

/** Addresses of pages. */
final class Addresses {
  private Addresses() {}

  static String of(Reminder reminder) {
    return "/concerns/" + reminder.concern() + "/reminders/" + reminder.id();
  }
}
