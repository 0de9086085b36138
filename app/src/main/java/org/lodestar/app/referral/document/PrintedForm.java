package org.lodestar.app.referral.document;

import java.util.List;

/**
 * What the print template draws.
 *
 * @param title title of the document, without any personal data
 * @param description what it is, for assistive technology
 * @param reference our short reference
 * @param printed who printed it and when: a role and an organisation, never a name
 * @param sections in the order of the form
 */
public record PrintedForm(
    String title,
    String description,
    String reference,
    String printed,
    String note,
    List<Section> sections) {
  public PrintedForm {
    sections = List.copyOf(sections);
  }

  /** A section with its rows. */
  public record Section(String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** A question with its answers; each answer is a list of lines. */
  public record Row(String question, List<List<String>> answers) {}
}
