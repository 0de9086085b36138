package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One click for each invented worker, and every page that their rail offers. */
class EveryWorkerJourney {
  @Test
  void everyWorkerGetsInAndEveryPageOfTheRailOpens() {
    int pages = 0;
    for (String name : names()) {
      try (Walk walk = Walk.asWorker(name)) {
        List<String> rail = rail(walk);
        assertThat(walk.page().locator(".lode-rail summary").count())
            .as("folded for " + name)
            .isEqualTo(rail.size() > 4 ? 1 : 0);
        for (String href : rail) {
          int status = walk.page().navigate(Stage.platform().url() + href).status();
          assertThat(status).as(name + " on " + href).isEqualTo(200);
          walk.check();
          pages++;
        }
      }
    }
    assertThat(pages).isGreaterThan(60);
  }

  @Test
  void aLongMenuIsFoldedOnAPhoneAndOpensByTheKeyboard() {
    try (Walk manager = Walk.asWorkerOnPhone("Moira Manager")) {
      Locator concerns = manager.page().locator(".lode-rail a[href='/concerns']");
      assertThat(concerns.isVisible()).isFalse();
      Locator menu = manager.page().locator(".lode-rail summary");
      menu.focus();
      menu.press("Enter");
      concerns.waitFor();
      Browser.assertAccessible(manager.page());
      concerns.click();
      manager.arrived("/concerns").check();
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      assertThat(manager.page().locator(".lode-rail a[href='/concerns']").isVisible()).isTrue();
      assertThat(manager.page().locator(".lode-rail summary").isVisible()).isFalse();
      assertThat(manager.page().locator(".lode-rail__group").allInnerTexts())
          .containsExactly(
              "Worries",
              "People and cases",
              "Plan and boards",
              "Documents and services",
              "Records and settings");
      manager.check().keepBoth("rail");
    }
  }

  private static List<String> names() {
    try (Walk walk = Walk.atDesk().open("/sign-in")) {
      walk.keepBoth("sign-in");
      return walk.page().locator("button[name=person] strong").allInnerTexts().stream()
          .map(text -> text.replaceAll(",.*", ""))
          .toList();
    }
  }

  private static List<String> rail(Walk walk) {
    List<String> hrefs = new ArrayList<>();
    for (Locator link : walk.page().locator(".lode-rail a").all()) {
      hrefs.add(Objects.requireNonNull(link.getAttribute("href")));
    }
    return hrefs;
  }
}
