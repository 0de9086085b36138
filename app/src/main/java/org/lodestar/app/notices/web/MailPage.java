package org.lodestar.app.notices.web;

import java.util.List;
import org.lodestar.app.notices.face.PostOffice;
import org.lodestar.app.site.SummaryRow;

/**
 * Outgoing mail for the administrator: figures and codes only.
 *
 * @param reporters whether reporters can be reached
 * @param failures why the last ones that were given up were not taken
 */
public record MailPage(
    PostOffice.Mode mode,
    String host,
    boolean reporters,
    List<SummaryRow> calls,
    List<SummaryRow> reminders,
    List<String> failures) {
  public MailPage {
    calls = List.copyOf(calls);
    reminders = List.copyOf(reminders);
    failures = List.copyOf(failures);
  }
}
