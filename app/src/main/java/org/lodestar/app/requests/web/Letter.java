package org.lodestar.app.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/**
 * The words for whoever asks, which the information team sends. Where it is neither confirmed nor
 * denied that anything is held they are the same whether anything is, but for the numbers and the
 * exemption.
 */
public record Letter(InformationRequest request) {
  private Answered given() {
    return Objects.requireNonNull(request.prepared());
  }

  /** Its paragraphs. */
  public List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    words.add(
        page.t(
            "requests.letter.asked",
            page.date(request.asked().received()),
            page.name("requests.letter.law", request.asked().law())));
    words.add(page.name("requests.letter", given().answer()));
    if (!given().exemptions().isEmpty()) {
      words.add(page.t("requests.letter.exemptions", exemptions(page)));
    }
    if (!reason().isEmpty()) {
      words.add(reason());
    }
    if (given().answer().refuses() && !given().denies()) {
      words.add(page.t("requests.letter.help"));
    }
    boolean environmental = request.asked().law().isEnvironmental();
    words.add(page.t("requests.letter.review." + (environmental ? "EIR" : "FOI")));
    return words;
  }

  /** On which exemptions, in words. */
  String exemptions(Page page) {
    return given().exemptions().stream()
        .sorted()
        .map(each -> page.name("requests.exemptions", each))
        .collect(Collectors.joining("; "));
  }

  /** Why. Where it is neither confirmed nor denied, saying why would tell. */
  private String reason() {
    return given().answer() == InformationAnswer.NEITHER_CONFIRM_NOR_DENY
        ? ""
        : PersonalText.shown(given().reason());
  }
}
