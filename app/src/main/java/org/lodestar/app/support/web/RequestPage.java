package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;

/**
 * One referral to a service.
 *
 * @param chase by when it is chased, in words; empty when nothing is awaited
 * @param number of the service as the directory has it today; null when there is none
 * @param moves what can be recorded now
 * @param change where it is changed; null once it is sent
 */
public record RequestPage(
    CaseFile file,
    Person person,
    String title,
    String back,
    String status,
    String tone,
    String chase,
    List<SummaryRow> rows,
    @Nullable String number,
    List<TimelineEntry> steps,
    List<CasePanel.Action> moves,
    @Nullable String change) {
  public RequestPage {
    rows = List.copyOf(rows);
    steps = List.copyOf(steps);
    moves = List.copyOf(moves);
  }
}
