package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.site.Language;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody looks for help on a phone that another one may look at next. */
@PlatformTest
class ServicesPageTest {
  private final MockMvcTester browser;

  ServicesPageTest(MockMvcTester browser, Tongues tongues) {
    tongues.showAll();
    this.browser = browser;
  }

  @Test
  @Tag("care")
  void whatIsChosenIsSentAndStandsInNoAddressAndNoTitle() throws Exception {
    Document page = parsed(browser.get().uri("/services").exchange());
    assertThat(page.select("form:has(#need)").attr("method")).isEqualTo("post");
    assertThat(page.select("main a[href*=need], main a[href*=SAFE]")).isEmpty();
    Document found = find("/services", Map.of("need", "SAFE_BED"));
    assertThat(found.title()).isEqualTo(page.title()).doesNotContain("sleep", "help");
    assertThat(found.select("a[href*=SAFE_BED]")).isEmpty();
    assertThat(found.select("#need option[selected]").val()).isEqualTo("SAFE_BED");
  }

  @ParameterizedTest
  @CsvSource({
    "SAFE_BED,The Salvation Army referral helpline,Childline",
    "CHILDREN,Childline,Crimestoppers",
    "WORK,Fair Work Agency,Childline"
  })
  void aNeedFindsWhatAnswersIt(String need, String found, String other) throws Exception {
    String main = find("/services", Map.of("need", need)).select("section .lode-numbers").text();
    assertThat(main).contains(found).doesNotContain(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LANGUAGE", "MONEY"})
  void whereNothingFitsSomebodyIsNamedWhoHelpsToLook(String need) throws Exception {
    Document page = find("/services", Map.of("need", need));
    assertThat(page.select("section").text())
        .contains("Nobody on our list fits", "Modern Slavery and Exploitation Helpline");
    assertThat(page.select("section a[href^=tel:]")).isNotEmpty();
  }

  @Test
  void dangerIsAnsweredBeforeAnythingIsChosenAndAfter() throws Exception {
    assertThat(parsed(browser.get().uri("/services").exchange()).select("a[href=tel:999]"))
        .isNotEmpty();
    Document found = find("/services", Map.of("need", "MONEY"));
    assertThat(found.select("a[href=tel:999]")).isNotEmpty();
    assertThat(found.select("[data-exit]")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "need,<script>alert(1)</script>",
    "near,'); drop table directory.service; --",
    "speak,xx",
    "now,perhaps"
  })
  void nothingThatIsTypedBreaksThePage(String field, String typed) throws Exception {
    Document page = find("/services", Map.of(field, typed));
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("script:contains(alert(1))")).isEmpty();
  }

  @Test
  void aPlaceThatNobodyKnowsIsSaidAndEverythingIsShown() throws Exception {
    assertThat(find("/services", Map.of("near", "Nowhere at all")).select("section").text())
        .contains("We do not know this place", "Childline");
  }

  @Test
  void itWorksInAnotherLanguageFromRightToLeft() throws Exception {
    Document page = find("/services?lang=ar", Map.of("need", "SAFE_BED", "speak", "ar"));
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("section a[href^=tel:]")).isNotEmpty();
    assertThat(page.select("form:has(#need)").attr("action")).contains("lang=ar");
  }

  /** What a service says of itself is of its record; all else is said by the page. */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ENGLISH"})
  void everyLabelIsSaidInTheLanguageOfThePage(Language language) throws Exception {
    String address = "/services?lang=" + language.tag();
    assertThat(parsed(browser.get().uri(address).exchange()).select("main").text())
        .doesNotContain("Choose what you need", "Any language", "Your area", "When?");
    Document found = find(address, Map.of("near", "Nowhere at all", "now", "yes"));
    assertThat(found.select("main").text())
        .doesNotContain("What we found", "We do not know this place", "Look again", "Ask first");
    Document none = find(address, Map.of("need", "MONEY"));
    assertThat(none.select("main").text()).doesNotContain("Nobody on our list fits");
  }

  private Document find(String address, Map<String, String> asked) throws Exception {
    var request = browser.post().uri(address).with(csrf());
    asked.forEach(request::param);
    return parsed(request.exchange());
  }

  private static Document parsed(MvcTestResult result) throws Exception {
    assertThat(result).hasStatusOk();
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
