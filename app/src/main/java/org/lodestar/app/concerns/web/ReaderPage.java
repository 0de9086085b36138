package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * Who reads it, as it is at this minute.
 *
 * @param receiver the organisation; empty when there is none
 * @param usualHours when people are there, in its own plain words; may be empty
 * @param hours within how many hours somebody reads it; 0 where that is not promised
 * @param lines lines that answer now, where nobody is there
 */
public record ReaderPage(
    String receiver, String usualHours, Staffing staffing, long hours, List<Helpline> lines) {
  public ReaderPage {
    lines = List.copyOf(lines);
  }
}
