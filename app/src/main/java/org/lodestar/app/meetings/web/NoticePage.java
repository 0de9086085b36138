package org.lodestar.app.meetings.web;

import java.util.List;
import org.lodestar.app.site.SummaryRow;

/**
 * What an organisation knows of a meeting before it has accepted.
 *
 * @param open whether it can still answer
 */
public record NoticePage(
    String title, String here, String answer, List<SummaryRow> facts, boolean open) {
  public NoticePage {
    facts = List.copyOf(facts);
  }
}
