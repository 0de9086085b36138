package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A warden logs what they see on a phone, with a signal, without one, and without script. */
class StreetLogJourney {
  /** Without word from the browser the page looks for the signal every ten seconds. */
  private static final Locator.WaitForOptions LOOKS_AGAIN =
      new Locator.WaitForOptions().setTimeout(30_000);

  private static final String KEPT = "Not sent yet: kept on this phone, locked, until";

  @Test
  void aLogWithoutASignalIsLockedOnThePhoneAndSentOnceWhenItIsBack() {
    String mark = Walk.fresh("clocktower");
    try (Walk warden = Walk.onPhoneAs("Trudy Trading")) {
      int before = logs(warden);
      Page page = warden.open("/street/log").page();
      warden.keepBoth("street-log");
      waitForLock(page);
      page.waitForFunction("async () => (await navigator.serviceWorker.ready).active !== null");
      page.context().setOffline(true);
      write(warden, mark);
      warden.page().locator("main button[type=submit]").click();
      page.getByText(KEPT).waitFor();
      Gallery.keep(page, "street-log-kept-phone");
      page.waitForFunction("() => document.querySelector('main [name=place]').value === ''");
      assertThat(stored(page)).contains("body").doesNotContain(mark, "CHILD_ALONE", "STRT4");

      page.context().setOffline(false);
      page.getByText("Your log is sent").waitFor();
      warden.check().sees("Act now", "front door for children").keepBoth("street-sent");
      page.waitForFunction("async () => (await " + STORED + "()).length === 1");
      warden.open("/street/log");
      assertThat(logs(warden)).isEqualTo(before + 1);
      warden.sees("Received").keepBoth("street-logs");
    }
    try (Walk officer = Walk.atDeskAs("Kim Frontdoor")) {
      TriageJourney.find(officer, mark);
      officer.sees("A child out alone", "They logged it on the street");
      officer
          .press("I have read it")
          .follow("Write to the reporter")
          .type("text", "Which way did the child go?");
      officer.press("Send");
    }
    try (Walk warden = Walk.onPhoneAs("Trudy Trading")) {
      warden.open("/worries").sees("Street log").keepBoth("worries-of-a-warden");
      warden.page().locator("main tbody a").first().click();
      warden.check().sees("Being looked at by", "Which way did the child go?", mark);
      warden.doesNotSee("No answer").keepBoth("worry-street-log");
      warden.type("text", "Towards the station").press("Send to the team");
      warden.sees("Towards the station");
    }
  }

  @Test
  void whatEndedIsDeletedAndWhoSignsOutLeavesNothingOnThePhone() {
    String mark = Walk.fresh("arcade");
    try (Walk warden = Walk.onPhoneAs("Finn Firesafety")) {
      Page page = warden.open("/street/log").page();
      waitForLock(page);
      page.waitForFunction("async () => (await navigator.serviceWorker.ready).active !== null");
      page.context().setOffline(true);
      write(warden, mark);
      warden.page().locator("main button[type=submit]").click();
      page.getByText(KEPT).waitFor();
      page.waitForFunction("() => document.querySelector('main [name=place]').value === ''");
      page.evaluate(END_ALL);
      page.context().setOffline(false);
      page.getByText("was not sent in time and cannot be opened any more").waitFor();
      assertThat(stored(page)).doesNotContain("body");
      warden.open("/street/logs").sees("You have sent nothing in the last day");

      warden.open("/street/log");
      waitForLock(page);
      warden.unfold("Menu").press("Sign out").arrived("/sign-in");
      assertThat(page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
      assertThat(page.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
    }
  }

  @Test
  void thePageOpensWithoutASignalEmptyAndKeepsWhatIsWritten() {
    String mark = Walk.fresh("subway");
    try (Walk warden = Walk.onPhoneAs("Hollis Housing")) {
      Page page = warden.open("/street/log").page();
      waitForLock(page);
      page.waitForFunction("async () => (await navigator.serviceWorker.ready).active !== null");
      page.waitForFunction("async () => await caches.match('/street/shell') !== undefined");
      BrowserContext phone = page.context();
      phone.setOffline(true);
      page.navigate(Stage.platform().url() + "/street/log");
      page.getByText("There is no signal. You can write").waitFor();
      warden.doesNotSee("Hollis");
      write(warden, mark);
      warden.page().locator("main button[type=submit]").click();
      page.getByText(KEPT).waitFor();
      assertThat(stored(page)).doesNotContain(mark);
      phone.setOffline(false);
      page.getByText("Your log is sent").waitFor(LOOKS_AGAIN);
      warden.open("/street/logs").sees("Received");
    }
  }

  @Test
  void worksWithoutScript() {
    try (Walk warden = Walk.withoutScript().signedInAs("Quinn Quayside")) {
      warden.open("/street/log").press("Send").sees("Choose what it is", "Say where");
      write(warden, Walk.fresh("quay"));
      warden.press("Send").sees("Your log is sent", "Act now");
    }
  }

  private static final String STORED =
      """
      (() => new Promise((resolve, reject) => {
        const asked = indexedDB.open("street", 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction("kept", "readonly").objectStore("kept").getAll();
          all.onsuccess = () => { asked.result.close(); resolve(all.result); };
        };
      }))
      """;

  private static final String END_ALL =
      """
      () => new Promise((resolve) => {
        const asked = indexedDB.open("street", 1);
        asked.onsuccess = () => {
          const change = asked.result.transaction("kept", "readwrite");
          const kept = change.objectStore("kept");
          kept.getAllKeys().onsuccess = (keys) => keys.target.result.forEach((name) => {
            kept.get(name).onsuccess = (found) =>
              kept.put({ ...found.target.result, ends: Date.now() - 1 }, name);
          });
          change.oncomplete = () => { asked.result.close(); resolve(); };
        };
      })
      """;

  private static void waitForLock(Page page) {
    page.waitForFunction("async () => (await " + STORED + "()).length > 0");
  }

  /**
   * Everything that the browser keeps for this site, as text, also read as what it might encode.
   */
  private static String stored(Page page) {
    return (String)
        page.evaluate(
            "async () => { const all = JSON.stringify(await "
                + STORED
                + "()); const read = all.replace(/[A-Za-z0-9+/=]{16,}/g, (part) => { try { return"
                + " part + ' ' + atob(part); } catch { return part; } }); return read +"
                + " JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) +"
                + " document.cookie; }");
  }

  /** How many logs of theirs the page lists; other journeys may have written some. */
  private static int logs(Walk warden) {
    return warden.open("/street/logs").page().locator("main dl > div").count();
  }

  private static void write(Walk warden, String mark) {
    warden.choose("what", "CHILD_ALONE").choose("signs", "STRT4").choose("age", "UNSURE");
    warden.type("place", "By the " + mark).type("notes", "Invented: no shoes");
  }
}
