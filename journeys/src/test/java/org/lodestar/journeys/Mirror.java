package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the pieces of a page start: on the left where writing runs from left to right, on the right
 * where it runs from right to left. A page that is turned rightly starts each piece as far from its
 * own edge as the English page does, whatever the words are.
 */
final class Mirror {
  private static final String STARTS =
      "() => { const main = document.querySelector('main');"
          + " const width = document.documentElement.clientWidth;"
          + " const rtl = document.documentElement.dir === 'rtl';"
          + " const pieces = '.govuk-back-link, h1, h2, .govuk-label, .govuk-radios__input,"
          + " .govuk-radios__label, .govuk-checkboxes__input, .govuk-checkboxes__label,"
          + " .govuk-input, .govuk-textarea, .govuk-select, .govuk-button, .govuk-list > li,"
          + " .govuk-summary-list__key, .govuk-summary-list__actions a, .govuk-details__summary,"
          + " .lode-helplines strong, .lode-phone a, .lode-code';"
          + " return [...document.querySelectorAll(pieces)]"
          + "  .filter(each => main.contains(each) || each.matches('.govuk-back-link'))"
          + "  .map(each => [each, each.getBoundingClientRect()])"
          + "  .filter(([each, box]) => box.width > 1)"
          + "  .map(([each, box]) => (each.className || each.tagName) + ' '"
          + "   + Math.round(rtl ? width - box.right : box.left)); }";

  private final Map<String, List<String>> english = new HashMap<>();

  boolean isEmpty() {
    return english.isEmpty();
  }

  /** Remembers a page in English. */
  void show(Walk walk) {
    english.put(page(walk), starts(walk.page()));
  }

  /** The same page in a language that runs from right to left is its mirror image. */
  void assertReflects(Walk walk) {
    assertThat(starts(walk.page()))
        .as("starts of the pieces of " + walk.path())
        .isEqualTo(english.get(page(walk)));
  }

  private static String page(Walk walk) {
    return walk.path().replaceFirst("[?#].*", "");
  }

  @SuppressWarnings("unchecked")
  private static List<String> starts(Page page) {
    return (List<String>) page.evaluate(STARTS);
  }
}
