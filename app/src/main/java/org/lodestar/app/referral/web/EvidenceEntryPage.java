package org.lodestar.app.referral.web;

import java.util.List;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * A piece of evidence and what can be done with it.
 *
 * @param can names of the deeds that are possible: send, keep, acknowledge, consider
 * @param asking the deed whose form has errors; empty for none
 */
public record EvidenceEntryPage(
    Referral referral,
    Evidence evidence,
    List<SummaryRow> rows,
    List<String> can,
    List<Option> ways,
    List<Option> verdicts,
    String asking) {
  public EvidenceEntryPage {
    rows = List.copyOf(rows);
    can = List.copyOf(can);
    ways = List.copyOf(ways);
    verdicts = List.copyOf(verdicts);
  }
}
