package org.lodestar.app.requests.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.Look;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;

/**
 * The words for whoever asks, which the information team sends. Where it is neither confirmed nor
 * denied that anything is held they are the same whether anything is, but for the numbers and the
 * exemption.
 *
 * @param look who looked at the answer again; null while nobody has
 * @param withTable whether a table is below the words
 */
public record Letter(InformationRequest request, @Nullable Look look, boolean withTable) {
  private Answered given() {
    return Objects.requireNonNull(request.prepared());
  }

  /** Its paragraphs. */
  public List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    words.add(asked(page));
    @Nullable Review again = request.review();
    if (again != null) {
      words.add(again(page, again));
    }
    words.add(page.name("requests.letter", given().answer()));
    if (withTable) {
      words.add(page.t("requests.letter.table", request.asked().wish().text()));
    }
    if (!given().exemptions().isEmpty()) {
      words.add(page.t("requests.letter.exemptions", exemptions(page)));
    }
    if (!given().denies()) {
      told(page, words);
    }
    words.add(next(page));
    return words;
  }

  private String asked(Page page) {
    return page.t(
        "requests.letter.asked",
        page.date(request.asked().received()),
        page.name("requests.letter.law", request.asked().law()));
  }

  /** That it was looked at again; by whom only where that is known. */
  private String again(Page page, Review again) {
    String asked = page.t("requests.letter.again", page.date(again.asked()));
    String who = look == null ? "" : " " + page.name("requests.letter.look", look);
    return asked + who + " " + page.t("requests.letter.now");
  }

  private String next(Page page) {
    String key = request.review() == null ? "requests.letter.review." : "requests.letter.reviewed.";
    return page.t(key + (request.asked().law().isEnvironmental() ? "EIR" : "FOI"));
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
    return exemptions(page, given().exemptions());
  }

  private static String exemptions(Page page, Collection<Exemption> exemptions) {
    return exemptions.stream()
        .sorted()
        .map(each -> page.name("requests.exemptions", each))
        .collect(Collectors.joining("; "));
  }

  /** Its paragraphs where it says that the answer takes longer, why and until when. */
  List<String> longer(Page page, Set<Exemption> weighed) {
    List<String> words = new ArrayList<>();
    words.add(page.t("requests.longer.asked", page.date(request.asked().received())));
    String due = page.date(request.days().due());
    words.add(
        request.asked().law().isEnvironmental()
            ? page.t("requests.longer.EIR", due)
            : page.t("requests.longer.FOI", due, exemptions(page, weighed)));
    add(words, PersonalText.shown(request.days().longer()));
    words.add(next(page));
    return words;
  }
}
