package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Every page that is about a case, of whichever room, by the rows of the access matrix: the head of
 * the case stands over it. A page that is added later is looked at without being named here.
 */
final class MatrixHeads {
  private static final List<String> BEGINNINGS =
      List.of(
          "/cases/{id}",
          "/referrals/{id}",
          "/referrals/new",
          "/shares/{id}",
          "/notes-requests/{id}");

  private final Set<String> seen = new HashSet<>();
  private final List<String> without = new ArrayList<>();
  private int pages;

  /** Looks at the answer to the first who may ask for a page. */
  void see(MatrixRow row, MockHttpServletResponse answer) throws UnsupportedEncodingException {
    if (!row.isSafe()
        || BEGINNINGS.stream().noneMatch(row.path()::startsWith)
        || !seen.add(row.key())) {
      return;
    }
    assertThat(answer.getStatus()).as(row.path()).isIn(200, 302, 303, 409);
    Document page = Jsoup.parse(answer.getContentAsString());
    if (page.selectFirst("html.lode-staff") != null) {
      pages++;
      int links = page.select("main .lode-subject a[href^=/cases/]").size();
      if (links < (named(row) ? 3 : 1)) {
        without.add(row.path() + " " + page.title() + ": " + links);
      }
    }
  }

  /** A person is named there, with the way to the rules on reaching them. */
  private static boolean named(MatrixRow row) {
    return !row.object().startsWith("case");
  }

  void assertOnEveryPage() {
    assertThat(without).as("pages of a case without its head").isEmpty();
    assertThat(pages).as("pages of a case").isGreaterThan(80);
  }
}
