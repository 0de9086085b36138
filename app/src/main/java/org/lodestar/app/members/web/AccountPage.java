package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.SummaryRow;

/**
 * One account.
 *
 * @param steps what can be done with it by who looks
 * @param own whether it is the looker's own
 */
public record AccountPage(
    UUID id, String displayName, List<SummaryRow> rows, List<AccountStep> steps, boolean own) {
  @Override
  public String toString() {
    return "AccountPage[" + id + "]";
  }
}
