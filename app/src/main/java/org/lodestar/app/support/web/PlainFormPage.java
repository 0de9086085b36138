package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.SummaryRow;

/**
 * A form that is about no person of a case.
 *
 * @param standing after a clash, or where it helps, how it stands now; else empty
 * @param draft whether what is shown comes from the worker's draft
 * @param drafts where drafts of it are kept; null when none are
 * @param draftName under which name; empty when none are
 */
public record PlainFormPage(
    String title,
    String intro,
    String action,
    String back,
    long version,
    List<FieldView> fields,
    Form form,
    List<SummaryRow> standing,
    boolean draft,
    @Nullable String drafts,
    String draftName) {
  public PlainFormPage {
    fields = List.copyOf(fields);
    standing = List.copyOf(standing);
  }
}
