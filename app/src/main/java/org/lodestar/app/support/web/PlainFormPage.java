package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.SummaryRow;

/**
 * A form that is about no person of a case.
 *
 * @param standing after a clash, or where it helps, how it stands now; else empty
 */
public record PlainFormPage(
    String title,
    String intro,
    String action,
    String back,
    long version,
    List<FieldView> fields,
    Form form,
    List<SummaryRow> standing) {
  public PlainFormPage {
    fields = List.copyOf(fields);
    standing = List.copyOf(standing);
  }
}
