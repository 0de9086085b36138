package org.lodestar.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the content security policy of a page would have to stop on it. A browser says so where the
 * page is looked at; this looks at every page that a walk over the wire meets.
 */
final class Policy {
  private Policy() {}

  static List<String> broken(Answer answer, Document page) {
    if (!answer.isPage()) {
      return List.of();
    }
    String policy = answer.header("Content-Security-Policy");
    if (!policy.contains("default-src 'none'")) {
      return List.of("No content security policy on " + answer.address());
    }
    return Stream.concat(
            page.select("[style], style").stream(),
            page.getAllElements().stream().filter(each -> isLoose(each, policy)))
        .map(each -> "Content Security Policy stops on " + answer.address() + ": " + each)
        .toList();
  }

  private static boolean isLoose(Element element, String policy) {
    return element.attributes().asList().stream().anyMatch(each -> each.getKey().startsWith("on"))
        || (element.normalName().equals("script")
            && !policy.contains("'nonce-" + element.attr("nonce") + "'"));
  }
}
