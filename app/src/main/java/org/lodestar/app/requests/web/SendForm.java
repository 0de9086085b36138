package org.lodestar.app.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;

/**
 * That somebody read the letter as it leaves.
 *
 * @param looked marks of the words that seem to tell who somebody is
 * @param whole whether each part of the question is named in it
 * @param seen the mark of the letter that was shown
 */
record SendForm(
    @Nullable Set<String> looked,
    @Nullable Boolean whole,
    @Nullable String seen,
    @Nullable Long version) {
  static SendForm fresh(InformationPage shown, Page page) {
    return new SendForm(Set.of(), null, shown.seen(page), shown.request().version());
  }

  /** What it asks: of each word that seems to tell, whether somebody could be known from it. */
  static List<Asked> asked(Page page, InformationPage shown) {
    List<Asked> asked = new ArrayList<>();
    // As it is shown now, so that it can be read once more and sent.
    asked.add(Asked.hidden("version", String.valueOf(shown.request().version())));
    asked.add(Asked.hidden("seen", shown.seen(page)));
    List<String> telling = shown.telling();
    if (!telling.isEmpty()) {
      asked.add(
          Asked.boxes(
              page,
              "requests.looked",
              telling.stream()
                  .map(each -> Option.of(InformationRequests.mark(each), each))
                  .toList()));
    }
    if (!shown.request().denies()) {
      asked.add(whole(page, shown.request()));
    }
    return asked;
  }

  /** Whether the letter names each part of what was asked, which stands beside it. */
  static Asked whole(Page page, InformationRequest request) {
    return Asked.boxes(
            page, "requests.whole", List.of(Option.of("true", page.t("requests.whole.true"))))
        .hint(page.t("requests.whole.asked", request.asked().wish().text()));
  }

  /**
   * Insists that somebody compared the letter with all that was asked.
   *
   * @throws Refused otherwise
   */
  void mustBeWhole(InformationRequest request) {
    if (request.state() == InformationState.OPEN && !request.denies() && !Typed.yes(whole)) {
      throw Refused.at("whole", "requests.whole.missing");
    }
  }

  boolean sawIt(InformationPage shown, Page page) {
    return shown.seen(page).equals(seen);
  }

  Set<String> marks() {
    return Typed.set(looked);
  }
}
