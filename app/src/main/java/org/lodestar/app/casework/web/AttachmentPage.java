package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.SummaryRow;

/**
 * One file on a case.
 *
 * @param copy what would be shown of it
 * @param shut why it stays shut, in words; empty when it does not
 * @param seen whether the copy is made and the worker has chosen to look at it
 * @param out who took it out, when and why; empty when nobody did
 * @param locked when and by whom it was locked; empty when it is not
 * @param handed when the police got it and under which reference; empty when they have not
 * @param helplines whom to call about a locked one
 */
public record AttachmentPage(
    CaseFile file,
    AttachmentLine line,
    List<SummaryRow> rows,
    FileKind.Copy copy,
    String shut,
    boolean notScanned,
    boolean seen,
    String out,
    String locked,
    String handed,
    May may,
    List<Helpline> helplines) {
  public AttachmentPage {
    rows = List.copyOf(rows);
    helplines = List.copyOf(helplines);
  }

  /** What this worker may do with it. */
  public record May(boolean work, boolean original, boolean hand) {}

  /** Its own address. */
  public String here() {
    return Addresses.files(file.id()) + "/" + line.id();
  }

  /** The safe copy. */
  public String copyHref() {
    return "/files/" + line.id() + "/copy";
  }

  /** Whether it can be opened at all. */
  public boolean opens() {
    return locked.isEmpty() && out.isEmpty() && shut.isEmpty();
  }

  /** Names are personal. */
  @Override
  public String toString() {
    return "AttachmentPage[" + line + "]";
  }
}
