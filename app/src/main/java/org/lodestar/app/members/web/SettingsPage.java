package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.site.SettingsEntry;
import org.lodestar.app.site.SummaryRow;

/**
 * A worker's own settings.
 *
 * @param about who they are to us
 * @param safety how they sign in
 * @param sessions how many are live, this one too
 * @param browsers in which they are known
 * @param changes of how they sign in and wrong tries, of which they have not said yet that it was
 *     they
 * @param goes what was added meanwhile and goes if it was not they
 * @param others pages that later modules add
 */
public record SettingsPage(
    List<SummaryRow> about,
    List<SummaryRow> safety,
    int sessions,
    List<BrowserLine> browsers,
    List<String> changes,
    List<String> goes,
    List<SettingsEntry> others) {

  /** Whether one of them is to be looked at. */
  public boolean anyNew() {
    return !changes.isEmpty() || browsers.stream().anyMatch(BrowserLine::isNew);
  }
}
