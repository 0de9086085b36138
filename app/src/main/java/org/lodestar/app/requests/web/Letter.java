package org.lodestar.app.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Review;
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
    @Nullable Review again = request.review();
    if (again != null) {
      words.add(page.t("requests.letter.again", page.date(again.asked())));
    }
    words.add(page.name("requests.letter", given().answer()));
    if (!given().exemptions().isEmpty()) {
      words.add(page.t("requests.letter.exemptions", exemptions(page)));
    }
    if (!given().denies()) {
      told(page, words);
    }
    boolean environmental = request.asked().law().isEnvironmental();
    String next = again == null ? "requests.letter.review." : "requests.letter.reviewed.";
    words.add(page.t(next + (environmental ? "EIR" : "FOI")));
    return words;
  }

  /** What would tell by itself where it is neither confirmed nor denied that anything is held. */
  private void told(Page page, List<String> words) {
    given().exemptions().stream()
        .sorted()
        .forEach(each -> words.add(page.name("requests.letter.exempt", each)));
    add(words, PersonalText.shown(given().reason()));
    if (given().weighs()) {
      words.add(page.t("requests.letter.weighed"));
      add(words, PersonalText.shown(given().interest()));
    }
    if (given().answer().refuses()) {
      words.add(page.t("requests.letter.help"));
    }
  }

  private static void add(List<String> words, String typed) {
    if (!typed.isEmpty()) {
      words.add(typed);
    }
  }

  /** On which exemptions, in words. */
  String exemptions(Page page) {
    return given().exemptions().stream()
        .sorted()
        .map(each -> page.name("requests.exemptions", each))
        .collect(Collectors.joining("; "));
  }
}
