package org.lodestar.app.worries.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.SummaryRow;

/**
 * All answers before they are sent, and who will read them.
 *
 * @param receiver who reads it; empty while nobody receives reports
 * @param hours within how many hours somebody reads it
 * @param staffedHours when somebody reads there, in plain words; may be empty
 */
public record WorryCheckPage(
    UUID draft,
    List<SummaryRow> rows,
    String receiver,
    long hours,
    String staffedHours,
    boolean danger,
    boolean child,
    List<Helpline> urgent,
    List<Helpline> doors) {
  public WorryCheckPage {
    rows = List.copyOf(rows);
    urgent = List.copyOf(urgent);
    doors = List.copyOf(doors);
  }

  /** The address to which it is sent. */
  public String action() {
    return WorryStep.check(draft);
  }

  /** The page before. */
  public String back() {
    return WorryStep.MORE.at(draft);
  }
}
