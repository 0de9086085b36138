package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who seeks work, or works there now, looks an offer through in their own browser. */
class OfferJourney {
  private static final JsonObject OFFERS = offers();

  /** What the page answers to a text: what it shows as sign, what as question, and how long. */
  private static final String ASK =
      """
      text => {
        const began = performance.now();
        document.querySelector('[data-offer-clear]').click();
        document.querySelector('#offer-text').value = text;
        document.querySelector('[data-offer-look]').click();
        const shown = name => document.querySelector(name).checkVisibility();
        return {
          found: [...document.querySelectorAll('[data-offer-found] > li')]
            .map(each => each.dataset.sign),
          signs: shown('[data-offer-signs]'),
          none: shown('[data-offer-none]'),
          unread: shown('[data-offer-unread]'),
          now: shown('[data-offer-present]'),
          before: shown('[data-offer-before]'),
          took: performance.now() - began,
        };
      }
      """;

  /** Texts of words, marks and half characters, drawn by a seed; none may throw. */
  private static final String MANY =
      """
      ([pool, seed]) => {
        const faults = [];
        let drawn = seed;
        const next = most => (drawn = (drawn * 1103515245 + 12345) & 0x7fffffff) % most;
        window.addEventListener('error', event => faults.push(event.message));
        for (let text = 0; text < 300; text++) {
          let typed = '';
          for (let word = next(60); word > 0; word--) {
            typed += pool[next(pool.length)] + (next(3) ? ' ' : '');
          }
          document.querySelector('#offer-text').value = typed;
          document.querySelector('[data-offer-look]').click();
        }
        return faults;
      }
      """;

  @Test
  void eachInventedAdvertGivesItsReasonsAndNoneIsCalledSafe() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = whole(seeker.open("/help").follow("Check a job offer").page());
      List<String> sent = listen(page);
      for (JsonElement each : OFFERS.getAsJsonArray("offers")) {
        JsonObject offer = each.getAsJsonObject();
        JsonObject answer = ask(page, text(offer));
        assertThat(found(answer, page))
            .as(offer.get("name").getAsString())
            .containsExactlyElementsOf(both(offer));
        assertThat(answer.get("signs").getAsBoolean()).isTrue();
        assertThat(answer.get("unread").getAsBoolean()).as(text(offer)).isFalse();
        assertThat(answer.get("now").getAsBoolean()).as(text(offer)).isEqualTo(offer.has("now"));
        assertThat(answer.get("before").getAsBoolean()).isNotEqualTo(offer.has("now"));
        assertThat(page.locator("[data-offer-answer]").innerText())
            .as("never called safe")
            .doesNotContainIgnoringCase("safe");
        assertThat(page.locator("[data-offer-found] q").count()).isPositive();
      }
      assertThat(sent).isEmpty();
      Browser.assertAccessible(page);
      Browser.assertFits(page);
      seeker.keep("job-offer");
    }
  }

  @Tag("care")
  @Test
  void anHonestAdvertGivesAQuestionAtMostAndIsStillNotCalledSafe() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = whole(seeker.open("/job-offer").page());
      for (JsonElement each : OFFERS.getAsJsonArray("honest")) {
        JsonObject offer = each.getAsJsonObject();
        JsonObject answer = ask(page, text(offer));
        assertThat(found(answer, page))
            .as(offer.get("name").getAsString())
            .containsExactlyElementsOf(strings(offer.getAsJsonArray("questions")));
        assertThat(answer.get("none").getAsBoolean()).isTrue();
        assertThat(answer.get("now").getAsBoolean()).as(text(offer)).isFalse();
        assertThat(page.locator("[data-offer-none]").innerText())
            .contains("That does not mean that it is safe");
      }
    }
  }

  @Tag("care")
  @Test
  void whoWorksThereAlreadyIsFirstToldWhomToCallAndThatTheyMayLeave() {
    try (Walk worker = Walk.onPhone()) {
      Page page = whole(worker.open("/job-offer").page());
      assertThat(ask(page, "my boss has my passport").get("now").getAsBoolean()).isTrue();
      String answer = page.locator("[data-offer-answer]").innerText();
      assertThat(answer)
          .containsSubsequence(
              "08000 121 700", "You have done nothing wrong", "You can leave a job", "passport")
          .doesNotContain("before you say yes");
      assertThat(ask(page, "Your visa is tied to our company").get("now").getAsBoolean()).isFalse();
      Browser.assertAccessible(page);
      Browser.assertFits(page);
    }
  }

  @Test
  void nothingIsSentOrKeptWhateverIsTypedAndALongTextIsAnsweredWithinASecond() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = whole(seeker.open("/job-offer").page());
      List<String> sent = listen(page);
      List<String> pool = new ArrayList<>(List.of("<b>", "\"", "&", "\u202e", "\u200b", "\ud800"));
      pool.addAll(
          List.of("£", "9,50", "\u0663", "'", "...", "\n", "\t", "é", "ł", "ти", "12 hours"));
      OFFERS
          .getAsJsonArray("offers")
          .forEach(each -> pool.addAll(List.of(text(each.getAsJsonObject()).split(" "))));
      assertThat((List<?>) page.evaluate(MANY, List.of(pool, 2026))).isEmpty();
      String advert = text(OFFERS.getAsJsonArray("offers").get(0).getAsJsonObject());
      for (String much :
          List.of(advert.repeat(400), ".".repeat(100_000) + "a", "pay a fee ".repeat(10_000))) {
        String text = much.substring(0, Math.min(much.length(), 100_000));
        assertThat(ask(page, text).get("took").getAsDouble()).isLessThan(1_000);
      }
      assertThat(sent).isEmpty();
      assertThat(page.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
      assertThat(page.evaluate("() => document.cookie")).isEqualTo("");
      assertThat(page.context().cookies()).isEmpty();
      assertThat(page.url()).endsWith("/job-offer");
    }
  }

  @Tag("care")
  @Test
  void aLanguageThatThePageCannotReadIsSaidAndNeverTakenForNoSigns() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = whole(seeker.open("/job-offer?lang=vi").page());
      for (JsonElement each : OFFERS.getAsJsonArray("unread")) {
        JsonObject offer = each.getAsJsonObject();
        JsonObject answer = ask(page, text(offer));
        String name = offer.get("name").getAsString();
        assertThat(answer.get("unread").getAsBoolean()).as(name).isTrue();
        assertThat(answer.get("none").getAsBoolean()).as(name).isFalse();
      }
      Browser.assertAccessible(page);
    }
  }

  @Test
  void aFewPlainWordsInALanguageThatThePageReadsAreRead() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = whole(seeker.open("/job-offer").page());
      for (JsonElement each : OFFERS.getAsJsonArray("plain")) {
        JsonObject offer = each.getAsJsonObject();
        JsonObject answer = ask(page, text(offer));
        String name = offer.get("name").getAsString();
        assertThat(answer.get("unread").getAsBoolean()).as(name).isFalse();
        assertThat(answer.get("none").getAsBoolean()).as(name).isTrue();
      }
    }
  }

  /** The one file is asked for when somebody goes to the field, whatever is typed there. */
  @Tag("care")
  @Test
  void anotherLanguageIsReadOnAPageInEnglishAndNothingOfATextIsInWhatIsAskedFor() {
    Set<List<String>> asked = new HashSet<>();
    for (String text : List.of("szef ma mój paszport", "my boss has my passport")) {
      try (Walk seeker = Walk.onPhone()) {
        Page page = seeker.open("/job-offer").page();
        List<String> sent = listen(page);
        page.locator("#offer-text").fill(text);
        page.locator("[data-offer-look]").click();
        page.waitForSelector("[data-offer-found] > [data-sign=PAPERS]");
        assertThat(sent).singleElement().asString().endsWith("/job-offer/patterns");
        asked.add(sent);
      }
    }
    assertThat(asked).as("the same for every text").hasSize(1);
  }

  @Test
  void farFromASignalThePageReadsItsOwnLanguageAndSaysThatItCannotReadAnother() {
    try (Walk seeker = Walk.onPhone()) {
      Page page = seeker.open("/job-offer?lang=ar").page();
      page.waitForLoadState();
      page.context().setOffline(true);
      for (String text : List.of("my boss has my passport", "المدير أخذ جواز سفري")) {
        page.locator("#offer-text").fill(text);
        page.locator("[data-offer-look]").click();
        page.waitForSelector("[data-offer-found] > [data-sign=PAPERS]");
        page.locator("[data-offer-clear]").click();
      }
      page.locator("#offer-text").fill("szef ma mój paszport");
      page.locator("[data-offer-look]").click();
      page.waitForSelector("[data-offer-unread]");
      assertThat(page.locator("[data-offer-none]").isVisible()).isFalse();
      page.context().setOffline(false);
      page.locator("[data-offer-look]").click();
      page.waitForSelector("[data-offer-found] > [data-sign=PAPERS]");
      assertThat(page.locator("[data-offer-unread]").isVisible()).isFalse();
    }
  }

  @Test
  void whatWasTypedIsGoneAfterLeavingAndComingBack() {
    try (Walk seeker = Walk.onPhone().withElsewhere()) {
      Page page = seeker.open("/job-offer").page();
      page.locator("#offer-text").fill("Invented words on the screen");
      seeker.open("/help");
      page.goBack();
      assertThat(page.locator("#offer-text").inputValue()).isEmpty();
    }
  }

  @Test
  void withoutScriptASignThatIsTickedTellsWhyAndWhatToDo() {
    try (Walk seeker = Walk.withoutScript()) {
      Page page = seeker.open("/job-offer?lang=ar").page();
      assertThat(page.locator("#offer-text").isVisible()).isFalse();
      assertThat(page.locator("#offer-FEE [data-offer-more]").isVisible()).isFalse();
      page.locator("#offer-box-FEE").check();
      assertThat(page.locator("#offer-FEE [data-offer-more]").isVisible()).isTrue();
      seeker.check().fits();
    }
  }

  /** A page that reads every language, as it does soon after somebody went to the field. */
  private static Page whole(Page page) {
    page.locator("#offer-text").focus();
    page.waitForSelector("[data-offer][data-offer-whole]");
    return page;
  }

  private static List<String> listen(Page page) {
    page.waitForLoadState();
    List<String> sent = new ArrayList<>();
    page.onRequest(request -> sent.add(request.url()));
    return sent;
  }

  private static JsonObject ask(Page page, String text) {
    Object answer = page.evaluate("text => JSON.stringify((" + ASK + ")(text))", text);
    return JsonParser.parseString(String.valueOf(answer)).getAsJsonObject();
  }

  private static List<String> found(JsonObject answer, Page page) {
    assertThat(page.locator("[data-offer-answer]").isVisible()).isTrue();
    return strings(answer.getAsJsonArray("found"));
  }

  private static List<String> both(JsonObject offer) {
    List<String> both = new ArrayList<>(strings(offer.getAsJsonArray("signs")));
    both.addAll(strings(offer.getAsJsonArray("questions")));
    return both;
  }

  private static List<String> strings(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private static String text(JsonObject offer) {
    return offer.get("text").getAsString();
  }

  private static JsonObject offers() {
    try (InputStream file = OfferJourney.class.getResourceAsStream("offers.json");
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
