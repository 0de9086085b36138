package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.worries.OwnReport;

/**
 * A worry as its writer finds it again.
 *
 * @param told how far our work is, in words
 * @param since since when
 * @param receiver who received it
 * @param staffedHours when somebody reads there, in plain words; may be empty
 * @param readBy when somebody will have read it; empty once it was read
 * @param thanks of the team; empty while there are none
 * @param rows what the worker wrote
 * @param urgent numbers for danger, and for children
 * @param sent whether it was sent just now
 * @param notice key of what was just done; empty for nothing
 * @param called where somebody is in danger and nobody has opened it: who is called there, in
 *     words; else empty
 * @param doors what else the writer can do with it
 */
public record WorryPage(
    OwnReport own,
    String told,
    String since,
    String receiver,
    String staffedHours,
    String readBy,
    String thanks,
    List<Line> conversation,
    List<SummaryRow> rows,
    List<Helpline> urgent,
    boolean sent,
    String notice,
    String called,
    List<Crumb> doors) {
  /** Something that somebody wrote; the team's words are theirs. */
  public record Line(String by, String when, String text, boolean theirs) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Line[personal]";
    }
  }

  public WorryPage {
    conversation = List.copyOf(conversation);
    rows = List.copyOf(rows);
    urgent = List.copyOf(urgent);
    doors = List.copyOf(doors);
  }

  /** Which words fit: those of a log from patrol, or of a form. */
  public String kind() {
    return own.logged() ? "LOG" : "FORM";
  }

  /** The address to which more is written. */
  public String action() {
    return "/worries/" + own.id() + "/letters";
  }
}
