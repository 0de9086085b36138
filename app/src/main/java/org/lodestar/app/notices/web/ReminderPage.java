package org.lodestar.app.notices.web;

import java.util.List;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.site.SummaryRow;

/**
 * A reminder that a person sees to, beneath the rules of safe contact.
 *
 * @param reference of the concern
 * @param stops why nobody may be reminded at all now; empty when they may
 * @param rules how the reporter may be reached
 * @param about what it is and why a person does it
 */
public record ReminderPage(
    Reminder reminder,
    String reference,
    String stops,
    String only,
    List<SummaryRow> rules,
    List<SummaryRow> about) {
  public ReminderPage {
    rules = List.copyOf(rules);
    about = List.copyOf(about);
  }

  /** The concern's own page. */
  public String concern() {
    return "/concerns/" + reminder.concern();
  }

  /** Where the form goes. */
  public String action() {
    return Addresses.of(reminder);
  }
}
