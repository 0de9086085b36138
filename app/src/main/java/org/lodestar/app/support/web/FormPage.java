package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.SummaryRow;

/**
 * A form about a person.
 *
 * @param title its heading
 * @param intro what to know before; may be empty
 * @param warning what must not be overlooked; may be empty
 * @param version that is changed; 0 for something new
 * @param standing after a clash, how it stands now; else empty
 * @param draft whether what is shown comes from the worker's draft
 * @param draftName under which its draft is kept, which is its address below the person; null when
 *     it is short enough to need none
 * @param save words of the button
 * @param noes what an adult refused or took back, where something is about to be sent; else empty
 */
public record FormPage(
    CaseFile file,
    Person person,
    String title,
    String intro,
    String warning,
    String action,
    String back,
    long version,
    List<FieldView> fields,
    Form form,
    List<SummaryRow> standing,
    boolean draft,
    @Nullable String draftName,
    @Nullable String save,
    List<SummaryRow> noes) {
  public FormPage {
    fields = List.copyOf(fields);
    standing = List.copyOf(standing);
    noes = List.copyOf(noes);
  }

  /** Where drafts of it are kept. */
  public String drafts() {
    return Addresses.support(file.id(), person.id()) + "/draft";
  }

  /** Whether somebody else was first. */
  public boolean clashed() {
    return !standing.isEmpty();
  }
}
