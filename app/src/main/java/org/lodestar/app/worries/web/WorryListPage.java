package org.lodestar.app.worries.web;

import java.util.List;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/**
 * A worker's worries.
 *
 * @param total how many there are, or match the reference
 * @param reference what was looked for; empty for all
 * @param drafts begun and not sent
 * @param notice key of what was just done; empty for nothing
 */
public record WorryListPage(
    Table table,
    int total,
    Paging paging,
    String reference,
    List<DraftLine> drafts,
    String notice) {
  public WorryListPage {
    drafts = List.copyOf(drafts);
  }

  /** A draft: when it was begun, saved and ends, and its addresses. */
  public record DraftLine(String begun, String saved, String ends, String href, String discard) {}
}
