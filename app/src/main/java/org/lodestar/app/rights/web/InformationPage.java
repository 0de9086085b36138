package org.lodestar.app.rights.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodestar.app.rights.InformationAnswer;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;

/** A request for information: its facts while it is open, and the letter once it is answered. */
public record InformationPage(InformationRequest request) {
  /** The facts. */
  public List<SummaryRow> rows(Page page) {
    InformationRequest.Asked asked = request.asked();
    return List.of(
        row(page, "rights.information.law", page.name("rights.information.law", asked.law())),
        row(page, "rights.information.theirs", asked.theirs().text()),
        row(page, "rights.information.wish", asked.wish().text()),
        row(page, "rights.received", page.date(asked.received())),
        row(page, "rights.due", page.date(request.due())));
  }

  private static SummaryRow row(Page page, String key, String words) {
    return SummaryRow.of(page.t(key), words);
  }

  /** The law of its last day. */
  public String law(Page page) {
    return page.t(
        "rights.information.source", request.asked().law().source(request.asked().received()));
  }

  private InformationRequest.Answered given() {
    return Objects.requireNonNull(request.answered());
  }

  /** What it answers. */
  public String asked(Page page) {
    return page.t(
        "rights.information.letter.asked",
        page.date(request.asked().received()),
        page.name("rights.information.letter.law", request.asked().law()));
  }

  /** The answer. */
  public String answer(Page page) {
    return page.name("rights.information.letter", given().answer());
  }

  /** On which exemptions, in words; none where nothing is refused. */
  public String exemptions(Page page) {
    String all =
        given().exemptions().stream()
            .sorted()
            .map(each -> page.name("rights.information.exemptions", each))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "" : page.t("rights.information.letter.exemptions", all);
  }

  /** Why. Where it is neither confirmed nor denied, saying why would tell. */
  public String reason() {
    return given().answer() == InformationAnswer.NEITHER_CONFIRM_NOR_DENY
        ? ""
        : PersonalText.shown(given().reason());
  }

  /** When it was answered. */
  public String day(Page page) {
    return page.date(given().on());
  }

  /** How to have it looked at again. */
  public String review(Page page) {
    boolean foi = request.asked().law() == InformationLaw.FOI;
    return page.t("rights.information.letter.review." + (foi ? "FOI" : "EIR"));
  }
}
