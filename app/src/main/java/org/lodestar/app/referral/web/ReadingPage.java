package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.site.SummaryRow;

/**
 * A document with what the second reader looks at and notes.
 *
 * @param version of the reading as it is now
 * @param standing after a clash, what is kept now; null otherwise
 */
public record ReadingPage(
    Referral referral,
    Review review,
    List<Check> checks,
    List<Part> parts,
    long version,
    @Nullable List<SummaryRow> standing) {
  public ReadingPage {
    checks = List.copyOf(checks);
    parts = List.copyOf(parts);
  }

  /** A point of the checklist with where it comes from. */
  public record Check(String field, String question, String source) {}

  /** A section as it will be read, and the field for what to look at again. */
  public record Part(
      Section section, String field, String readField, long version, List<SummaryRow> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }
}
