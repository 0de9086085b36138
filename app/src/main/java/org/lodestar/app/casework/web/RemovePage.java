package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.site.SummaryRow;

/**
 * The question before something is removed.
 *
 * @param title message key of the question
 * @param what is removed
 */
public record RemovePage(
    CaseFile file, String title, List<SummaryRow> what, String action, String back) {
  public RemovePage {
    what = List.copyOf(what);
  }
}
