package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.SummaryRow;

/**
 * A sheet as it stands, with its earlier versions.
 *
 * @param title its heading
 * @param intro what it is for
 * @param caution shown above it; may be empty
 * @param rows the newest version in words; empty when there is none
 * @param written who wrote it and when; null when nobody did
 * @param overdue whether its review is
 * @param review by when somebody looks again; null when nobody has to
 * @param earlier the versions before it, newest first
 * @param further sheets that follow this one
 * @param write where it is written anew; null for those who may not
 */
public record SheetPage(
    CaseFile file,
    Person person,
    String title,
    String intro,
    String caution,
    String here,
    String back,
    List<SummaryRow> rows,
    int version,
    @Nullable String written,
    boolean overdue,
    @Nullable String review,
    List<Earlier> earlier,
    List<CasePanel.Action> further,
    @Nullable String write) {
  public SheetPage {
    rows = List.copyOf(rows);
    earlier = List.copyOf(earlier);
    further = List.copyOf(further);
  }

  /** A version that no longer counts. */
  public record Earlier(int version, String written, List<SummaryRow> rows) {
    public Earlier {
      rows = List.copyOf(rows);
    }
  }
}
