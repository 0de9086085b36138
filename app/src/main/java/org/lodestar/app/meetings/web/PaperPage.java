package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;

/**
 * What a paper says. Preview and reading are this one page, so that they cannot differ.
 *
 * @param give where a prepared paper is given; null for whoever reads one
 */
public record PaperPage(
    String title,
    String back,
    String about,
    PersonalText name,
    List<CaseSheet> sheets,
    @Nullable String give,
    String organisation,
    String close) {
  public PaperPage {
    sheets = List.copyOf(sheets);
  }
}
