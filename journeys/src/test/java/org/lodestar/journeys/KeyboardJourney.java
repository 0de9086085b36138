package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The whole report without script and without a mouse: Tab, space, Enter and letters only. */
class KeyboardJourney {
  private static final int TABS = 80;

  @Test
  void reportsWithoutScriptByTheKeyboardAlone() {
    try (Walk walk = Walk.withoutScript()) {
      walk.open("/report");
      submit(walk, "/report/danger");
      radio(walk, "danger", "NO", "/report/safe");
      radio(walk, "safe", "YES", "/report/about");
      radio(walk, "about", "PLACE_OR_BUSINESS", "/report/age");
      radio(walk, "age", "UNSURE", "/report/seen");
      tabTo(walk, "textarea[name=seen]");
      walk.page().keyboard().type("Invented: nobody is ever seen to leave");
      submit(walk, "/report/where");
      submit(walk, "/report/when");
      radio(walk, "still", "NOT_KNOWN", "/report/others");
      radio(walk, "aware", "NO", "/report/sharing");
      radio(walk, "sharing", "ANONYMOUS", "/report/language");
      submit(walk, "/report/files");
      tabTo(walk, "main button[value=on]");
      walk.page().keyboard().press("Enter");
      walk.arrived("/report/check").check();
      walk.sees("nobody is ever seen to leave");
      tabTo(walk, "main a.govuk-button");
      walk.page().keyboard().press("Enter");
      walk.arrived("/report/receipt").check();
      submit(walk, "/report/sent");
      walk.sees("We have your report");
    }
  }

  private static void radio(Walk walk, String name, String value, String next) {
    tabTo(walk, "input[name='" + name + "']");
    for (int step = 0; step < 6 && !chosen(walk, name, value); step++) {
      walk.page().keyboard().press(step == 0 ? "Space" : "ArrowDown");
    }
    assertThat(chosen(walk, name, value)).as(name + " " + value).isTrue();
    submit(walk, next);
  }

  private static boolean chosen(Walk walk, String name, String value) {
    return walk.page().locator("input[name='" + name + "'][value='" + value + "']").isChecked();
  }

  private static void submit(Walk walk, String next) {
    tabTo(walk, "main form button[type=submit]");
    walk.page().keyboard().press("Enter");
    walk.arrived(next).check();
  }

  /** Tab reaches it, and it shows that it has the focus. */
  private static void tabTo(Walk walk, String selector) {
    Page page = walk.page();
    for (int tab = 0; tab < TABS; tab++) {
      if (page.locator(selector + ":focus").count() > 0) {
        assertThat(outlined(page)).as("focus is seen on " + selector).isTrue();
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab never reaches " + selector + " on " + walk.path());
  }

  private static boolean outlined(Page page) {
    return (Boolean)
        page.evaluate(
            "() => { const style = getComputedStyle(document.activeElement);"
                + " const label = document.activeElement.nextElementSibling;"
                + " const before = label ? getComputedStyle(label, '::before') : style;"
                + " return [style, before].some(each => each.outlineStyle !== 'none'"
                + " || each.boxShadow !== 'none'); }");
  }
}
