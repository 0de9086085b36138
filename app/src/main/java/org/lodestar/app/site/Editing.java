package org.lodestar.app.site;

import java.util.List;

/**
 * A page with a form.
 *
 * @param above what it belongs to, shown over the heading
 * @param action where it is sent
 * @param back where one comes from
 * @param standing how it stands now, when somebody else was first
 */
public record Editing(
    String title,
    String above,
    String action,
    String back,
    List<SummaryRow> standing,
    long version) {
  public Editing {
    standing = List.copyOf(standing);
  }
}
