package org.lodestar.app.referral.web;

import java.util.List;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.site.SummaryRow;

/**
 * What stands in the way, what is worth another look, and everything as it will be read.
 *
 * @param stops without these nothing can be sent
 * @param looks the worker decides
 */
public record CheckPage(
    Referral referral, List<Line> stops, List<Line> looks, List<Part> parts, boolean anonymous) {
  public CheckPage {
    stops = List.copyOf(stops);
    looks = List.copyOf(looks);
    parts = List.copyOf(parts);
  }

  /** A remark: at which question, in which words, and where to change it. */
  public record Line(String question, String words, String href) {}

  /** A section with its answers. */
  public record Part(Section section, List<SummaryRow> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }
}
