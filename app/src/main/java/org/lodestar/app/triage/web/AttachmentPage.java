package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.SummaryRow;

/**
 * One file of a concern, on the pages that lead to its copy, its lock or its original.
 *
 * @param sort what would be shown: a picture, pages, or nothing
 * @param shut why it stays shut; empty when it does not
 * @param noCopy why there is no copy, in words; empty when there may be one
 * @param notScanned whether nobody looked for viruses
 * @param mayOriginal whether the officer may take the original
 * @param mayHand whether the officer may record that the police have it
 * @param lockedBy when and by whom it was locked; empty when it is not
 * @param handed when the police got it and under which reference; empty when they have not
 * @param helplines whom to call; from the directory
 */
public record AttachmentPage(
    ConcernLine line,
    AttachmentLine file,
    List<SummaryRow> rows,
    String sort,
    String shut,
    String noCopy,
    boolean notScanned,
    boolean mayOriginal,
    boolean mayHand,
    String lockedBy,
    String handed,
    List<Helpline> helplines) {
  public AttachmentPage {
    rows = List.copyOf(rows);
    helplines = List.copyOf(helplines);
  }

  AttachmentPage shut(String why) {
    return new AttachmentPage(
        line,
        file,
        rows,
        sort,
        why,
        noCopy,
        notScanned,
        mayOriginal,
        mayHand,
        lockedBy,
        handed,
        helplines);
  }

  /** Whether a copy can be made and shown. */
  public boolean viewable() {
    return shut.isEmpty() && noCopy.isEmpty();
  }

  /** The address of a page about this file. */
  public String at(String part) {
    return back() + "/files/" + file.id() + (part.isEmpty() ? "" : "/" + part);
  }

  /** The concern's own page. */
  public String back() {
    return "/concerns/" + line.id();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "AttachmentPage[" + file + "]";
  }
}
