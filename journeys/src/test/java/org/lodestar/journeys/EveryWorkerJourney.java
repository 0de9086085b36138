package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One click for each invented worker, and every page that their navigation offers. */
class EveryWorkerJourney {
  /** Lines of the main navigation, and pages in a rail, at most. */
  private static final int LINES = 7;

  private static final int PAGES = 9;

  /** What stands above the first word on a phone, and one and a half screens of a desk. */
  private static final int HEADER = 96;

  private static final int HOME = 1350;

  /** Whose home is drawn, and under which name. */
  private static final Map<String, String> DRAWN =
      Map.of(
          "Stella Strategy", "home-lead",
          "Bo Boardmember", "home-board",
          "Flora Responder", "home-responder",
          "Nell Nurse", "home-practitioner");

  @Test
  void everyWorkerGetsInAndEveryPageIsTwoClicksFromHome() {
    int pages = 0;
    for (String name : names()) {
      try (Walk walk = Walk.asWorker(name)) {
        List<String> lines = hrefs(walk, ".lode-areas > ul > li > a");
        assertThat(lines).as(name).hasSizeBetween(2, LINES);
        for (String href : reached(walk, lines)) {
          assertThat(walk.open(href).status()).as(name + " on " + href).isEqualTo(200);
          assertThat(walk.at(".lode-rail a").count())
              .as(name + " on " + href)
              .isLessThanOrEqualTo(PAGES);
          pages++;
        }
      }
    }
    assertThat(pages).isGreaterThan(60);
  }

  /** The pages behind the lines: a line's own, or those of which its area tells. */
  private static List<String> reached(Walk walk, List<String> lines) {
    List<String> reached = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("/areas/")) {
        assertThat(walk.open(line).status()).as(line).isEqualTo(200);
        reached.addAll(hrefs(walk, "a.lode-area__name"));
      } else {
        reached.add(line);
      }
    }
    return reached;
  }

  @Test
  void nobodysHomeIsLongerThanAScreenAndAHalfNorTheirHeaderHigh() {
    for (String name : names()) {
      try (Walk walk = Walk.atDeskAs(name)) {
        Page page = walk.page();
        assertThat(pixels(page, "document.documentElement.scrollHeight"))
            .as("home of " + name)
            .isLessThanOrEqualTo(HOME);
        Browser.assertFaultless(page);
        page.setViewportSize(Browser.PHONE.width, Browser.PHONE.height);
        assertThat(pixels(page, "document.querySelector('main').getBoundingClientRect().top"))
            .as("what stands above the first word of " + name)
            .isLessThanOrEqualTo(HEADER);
        Optional.ofNullable(DRAWN.get(name)).ifPresent(walk::keepBoth);
        System.out.printf(
            "%s: %d lines, %d words on the home page%n",
            name, walk.at(".lode-areas > ul > li").count(), walk.text("main").split("\\s+").length);
      }
    }
  }

  /** Landmarks, headings, names, and how large a cell is that somebody has to hit. */
  @Test
  void whereALeadLooksNothingIsAmissOfAnyImpact() {
    try (Walk lead = Walk.atDeskAs("Stella Strategy")) {
      for (String path : List.of("/plan", "/figures", "/figures/K3", "/risks/map", "/boards")) {
        lead.open(path);
        Browser.assertFaultless(lead.page());
        lead.page().setViewportSize(Browser.PHONE.width, Browser.PHONE.height);
        Browser.assertFaultless(lead.page());
        lead.page().setViewportSize(Browser.DESK.width, Browser.DESK.height);
      }
    }
    try (Walk reporter = Walk.onPhone().open("/report")) {
      Browser.assertFaultless(reporter.page());
    }
  }

  private static int pixels(Page page, String expression) {
    return ((Number) page.evaluate("Math.ceil(" + expression + ")")).intValue();
  }

  @Test
  void theMenuIsFoldedOnAPhoneAndOpensByTheKeyboard() {
    try (Walk manager = Walk.onPhoneAs("Moira Manager")) {
      Locator worries = manager.page().locator(".lode-areas a[href='/areas/worries']");
      assertThat(worries.isVisible()).isFalse();
      Locator menu = manager.page().locator(".lode-menu > summary");
      menu.focus();
      menu.press("Enter");
      worries.waitFor();
      Browser.assertAccessible(manager.page());
      worries.click();
      manager.arrived("/areas/worries").check();
      manager.click("a.lode-area__name[href='/concerns']");
      manager.page().locator(".lode-menu > summary").click();
      assertThat(manager.page().locator(".lode-areas__pages a[aria-current=page]").innerText())
          .isEqualTo("Concerns");
      Browser.assertAccessible(manager.page());
    }
    try (Walk manager = Walk.atDeskAs("Moira Manager")) {
      assertThat(manager.at(".lode-menu > summary").isShown()).isFalse();
      assertThat(manager.at(".lode-areas > ul > li > a").texts())
          .containsExactly(
              "Your work",
              "Worries",
              "People and cases",
              "Plan and boards",
              "Prevention",
              "Records",
              "Your settings");
      manager.keepBoth("home-manager").open("/areas/worries").keepBoth("area");
      manager.open("/concerns");
      assertThat(manager.at(".lode-rail a[href='/concerns/take']").isShown()).isTrue();
      manager.check().keepBoth("rail");
    }
  }

  @Test
  void theCommandBoxFindsPagesByWhatPeopleCallThemAndSendsTheRestInTheBody() {
    try (Walk manager = Walk.atDeskAs("Moira Manager")) {
      Page page = manager.page();
      page.keyboard().press("Control+k");
      Locator field = page.locator("dialog [role=combobox]");
      field.waitFor();
      page.keyboard().type("MDS");
      assertThat(page.locator("dialog [aria-selected=true]").innerText()).startsWith("Figures");
      Browser.assertAccessible(page);
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog[open]").count()).isZero();
      page.locator("[data-find]").click();
      page.keyboard().type("duty");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");
      assertThat(page.locator("dialog [aria-selected=true]").innerText())
          .startsWith("Who is on duty");
      page.keyboard().press("Enter");
      manager.arrived("/concerns/duty").check();
      page.keyboard().press("Control+k");
      field.waitFor();
      page.keyboard().type("Nobody Invented");
      page.keyboard().press("Enter");
      manager.arrived("/search").sees("Nothing found").check();
      assertThat(manager.path()).isEqualTo("/search");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/search").type("q", "rag").press("Find");
      assertThat(hrefs(manager, "main li a")).contains("/plan", "/risks");
    }
  }

  private static List<String> names() {
    try (Walk walk = Walk.anybody().open("/sign-in")) {
      walk.keepBoth("sign-in");
      return walk.at("button[name=person] strong").texts().stream()
          .map(text -> text.replaceAll(",.*", ""))
          .toList();
    }
  }

  private static List<String> hrefs(Walk walk, String css) {
    return walk.at(css).all().stream().map(each -> each.said("href")).toList();
  }
}
