package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * An agreement, who has confirmed it, and what the worker can do about it.
 *
 * @param organisation for which the worker acts
 * @param party whether that is a party of it
 * @param open whether it has still to confirm it
 */
public record AgreementPage(
    UUID id,
    String title,
    long version,
    List<SummaryRow> rows,
    String organisation,
    boolean party,
    boolean open) {
  public AgreementPage {
    rows = List.copyOf(rows);
  }

  static AgreementPage of(Worker worker, Page page, Agreement agreement, Parties names) {
    return new AgreementPage(
        agreement.id(),
        agreement.title(),
        agreement.version(),
        List.of(
            row(
                page,
                "parties",
                agreement.parties().stream()
                    .map(each -> party(page, agreement, each, names))
                    .sorted()
                    .toList()),
            row(
                page,
                "purposes",
                agreement.purposes().stream()
                    .sorted()
                    .map(each -> page.name("sharing.purpose", each))
                    .toList()),
            row(page, "startsOn", List.of(page.date(agreement.startsOn()))),
            row(page, "reviewOn", List.of(page.date(agreement.reviewOn()))),
            row(page, "endsOn", List.of(page.date(agreement.endsOn())))),
        worker.organisationName(),
        agreement.parties().contains(worker.organisation()),
        agreement.open().contains(worker.organisation()));
  }

  private static String party(Page page, Agreement agreement, UUID party, Parties names) {
    return page.t(
        agreement.confirmed().contains(party)
            ? "sharing.agreement.party.confirmed"
            : "sharing.agreement.party.open",
        names.organisation(party));
  }

  private static SummaryRow row(Page page, String field, List<String> answers) {
    return new SummaryRow(page.t("sharing.agreement." + field), answers, null, null);
  }
}
