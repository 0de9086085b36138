package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One click for each invented worker, and every page that their rail offers. */
class EveryWorkerJourney {
  @Test
  void everyWorkerGetsInAndEveryPageOfTheRailOpens() {
    int pages = 0;
    for (String name : names()) {
      try (Walk walk = Walk.asWorker(name)) {
        List<String> rail = rail(walk);
        assertThat(walk.at(".lode-rail summary").count())
            .as("folded for " + name)
            .isEqualTo(rail.size() > 4 ? 1 : 0);
        for (String href : rail) {
          assertThat(walk.open(href).status()).as(name + " on " + href).isEqualTo(200);
          pages++;
        }
      }
    }
    assertThat(pages).isGreaterThan(60);
  }

  @Test
  void aLongMenuIsFoldedOnAPhoneAndOpensByTheKeyboard() {
    try (Walk manager = Walk.onPhoneAs("Moira Manager")) {
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
    try (Walk manager = Walk.atDeskAs("Moira Manager")) {
      assertThat(manager.at(".lode-rail a[href='/concerns']").isShown()).isTrue();
      assertThat(manager.at(".lode-rail summary").isShown()).isFalse();
      assertThat(manager.at(".lode-rail__group").texts())
          .containsExactly(
              "Worries",
              "People",
              "Plan and boards",
              "Prevention",
              "Records",
              "Settings");
      manager.check().keepBoth("rail");
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

  private static List<String> rail(Walk walk) {
    return walk.at(".lode-rail a").all().stream().map(each -> each.said("href")).toList();
  }
}
