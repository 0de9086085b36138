package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.entry.Browser;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Words the browsers in which a worker is known. */
@Component
class BrowserLines {
  private final Browsers browsers;
  private final KnownBrowser known;

  BrowserLines(Browsers browsers, KnownBrowser known) {
    this.browsers = browsers;
    this.known = known;
  }

  List<BrowserLine> of(UUID person, HttpServletRequest request, Page page) {
    UUID here = known.find(person, request).orElse(null);
    return browsers.list(person).stream()
        .map(each -> line(each, each.id().equals(here), page))
        .toList();
  }

  /** After a new password whoever knew the old one is known in no browser of theirs. */
  void forgetNew(UUID person, HttpServletRequest request) {
    browsers.forgetNew(person, known.find(person, request).orElse(null));
  }

  private static BrowserLine line(Browser browser, boolean here, Page page) {
    String since = page.dateTime(browser.since());
    return new BrowserLine(
        browser.id(),
        page.t(
            here ? "members.browsers.here" : "members.browsers.other",
            since,
            page.dateTime(browser.used())),
        page.t("members.browsers.forget", since),
        browser.isNew());
  }
}
