package org.lodestar.app.directory.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/**
 * A change of the directory, with what is there now beside what shall be.
 *
 * @param number to be rung first; null where there is none, or nobody is to ring
 * @param website to be looked at first; null likewise
 * @param closed why it cannot be confirmed by who looks; null otherwise
 * @param off whether it shall leave the pages
 * @param back whether one hand took it off them, so that it may be put back
 * @param service where the record stands, for who may edit it
 */
public record AskPage(
    UUID id,
    String title,
    String state,
    String tone,
    List<SummaryRow> rows,
    Table table,
    @Nullable String number,
    @Nullable String website,
    @Nullable String closed,
    boolean confirms,
    boolean refuses,
    boolean withdraws,
    boolean off,
    boolean back,
    @Nullable String service) {
  public AskPage {
    rows = List.copyOf(rows);
  }

  AskPage withoutRefusing() {
    return new AskPage(
        id, title, state, tone, rows, table, number, website, closed, confirms, false, withdraws,
        off, back, service);
  }

  AskPage withoutConfirming() {
    return new AskPage(
        id, title, state, tone, rows, table, number, website, closed, false, refuses, withdraws,
        off, back, service);
  }
}
