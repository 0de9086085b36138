package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Toolkits;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.w3c.dom.NodeList;

/** The search of the public site, its list for search engines, and what they are asked. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class FindTest {
  private final MockMvc web;
  private final PublicPages pages;
  private final Toolkits toolkits;

  FindTest(MockMvc web, PublicPages pages, Toolkits toolkits, Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.pages = pages;
    this.toolkits = toolkits;
  }

  @ParameterizedTest
  @CsvSource({
    "my boss keeps my passport, /help",
    "is this job offer a scam, /job-offer",
    "what are the signs, /signs",
    "phone numbers, /helplines",
    "telephone, /helplines",
    "I am a teacher, /for/teachers",
    "nurse, /for/nurses",
    "lorry driver, /cab-card",
    "minimum wage, /safe-work",
    "county lines, /types",
    "what do you keep about me, /privacy",
    "cookie, /cookies",
    "screen reader, /accessibility",
    "delete history, /stay-safe-online",
    "report anonymously, /report",
    "car wash, /signs/car-washes",
    "nail bar, /signs/nail-bars",
    "landlord, /for/landlords",
    "services near me, /services",
    "slides for a briefing, /toolkit",
    "poster for a farm, /posters",
    "five posters for my shop, /posters",
    "I am a resident, /for/neighbours",
    "if someone tells me, /for/friends",
    "lorry, /signs/haulage",
    "car wash kids, /signs/car-washes",
    "bed in kitchen, /signs/restaurants",
    "flat above the shop, /signs/restaurants",
    "help for a friend, /signs",
    "men sleep in shed, /signs",
    "before letting, /for/landlords",
    "check before letting, /for/landlords",
    "job offer, /job-offer",
    "oferta de muncă, /job-offer"
  })
  void plainWordsLeadToThePageThatHelps(String typed, String href) throws Exception {
    assertThat(found(typed, "en").getFirst()).isEqualTo(href);
  }

  /** The page of the kind itself comes first once it is shown, else the list of kinds. */
  @Test
  void aWordOfTheTradeForAHomeThatIsTakenOverLeadsToTheKinds() throws Exception {
    assertThat(found("cuckooing", "en").getFirst()).startsWith("/types");
  }

  @ParameterizedTest
  @ValueSource(strings = {"immigration", "deport", "visa", "will I be deported"})
  void whoFearsForTheirVisaFindsHelpFirstAndThenWhoIsTold(String typed) throws Exception {
    assertThat(found(typed, "en")).startsWith("/help").contains("/privacy");
  }

  /** What people type who may be hurt or kept, as they type it; help stands before all else. */
  @Tag("care")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "passport taken",
        "landlord takes passport",
        "is it illegal",
        "they beat me",
        "I want to kill myself",
        "prostitute",
        "pasport",
        "pasaport",
        "immigration",
        "will they deport me",
        "scared of my boss",
        "boss keeps my pay",
        "pașaport",
        "paşaport",
        "salariu",
        "sef",
        "șef",
        "acte",
        "datorie",
        "جواز السفر",
        "my boss took my passport and offers job",
        "giúp tôi",
        "pomoc",
        "ajutor",
        "ndihmë",
        "مساعدة",
        "ሓገዝ"
      })
  void whoMayBeHurtOrKeptFindsHelpAndTheNumberToCallFirst(String typed) throws Exception {
    Document page = searched(typed, "en");
    List<String> found = page.select(".govuk-list--spaced a").eachAttr("href");
    assertThat(found.getFirst()).isEqualTo("/help");
    assertThat(found)
        .doesNotContain("/types/parts-of-the-body", "/for/employers", "/for/landlords");
    assertThat(page.select("main a").eachAttr("href").getFirst()).isEqualTo("tel:999");
  }

  /** The place where it happens has a page of its own, and does not come before help. */
  @Tag("care")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "car wash boss beats me",
        "nail bar locked",
        "lorry driver raped me",
        "job offer boss has my passport",
        "nurse raped by doctor",
        "I work in a car wash every day from six until ten at night and sleep there with five other"
            + " men and now he beats us",
        "want to end my life"
      })
  void whoIsHurtAtAPlaceFindsHelpBeforeThePageOfThePlace(String typed) throws Exception {
    Document page = searched(typed, "en");
    assertThat(page.select(".govuk-list--spaced a").eachAttr("href").getFirst()).isEqualTo("/help");
    assertThat(page.select("main a").eachAttr("href").getFirst()).isEqualTo("tel:999");
  }

  @Tag("care")
  @ParameterizedTest
  @CsvSource({
    "I want to kill myself, en, true",
    "suicide, en, true",
    "want to die, ro, true",
    "they will kill us, en, false",
    "passport, en, false"
  })
  void whoThinksOfEndingTheirLifeIsToldWhoListensDayAndNight(
      String typed, String language, boolean told) throws Exception {
    Document page = searched(typed, language);
    assertThat(page.select("main a").eachAttr("href").getFirst()).isEqualTo("tel:999");
    assertThat(page.select("main .lode-helplines:contains(Samaritans) a[href='tel:116123']"))
        .hasSize(told ? 1 : 0);
  }

  @Test
  void whoAsksHowToHelpAFriendInDangerFindsThatTheNumberToCallAndHelp() throws Exception {
    Document page = searched("help my friend is trapped", "en");
    assertThat(page.select(".govuk-list--spaced a").eachAttr("href")).startsWith("/signs", "/help");
    assertThat(page.select("main a").eachAttr("href").getFirst()).isEqualTo("tel:999");
  }

  @Test
  void whoLooksForSomethingElseIsNotShownTheNumberToCallInDanger() throws Exception {
    assertThat(searched("cookie", "en").select("main a[href='tel:999']")).isEmpty();
    assertThat(page("/find").select("main a[href='tel:999']")).isEmpty();
  }

  @Test
  void aWordThatIsALetterAwayIsForgiven() throws Exception {
    for (String typed : List.of("restarant", "landlrod", "lanndlord", "passprot")) {
      assertThat(found(typed, "en")).as(typed).isNotEmpty();
    }
    assertThat(found("landlrod", "en").getFirst()).isEqualTo("/for/landlords");
  }

  @Test
  void aHelplineIsFoundByItsName() throws Exception {
    assertThat(page("/find?q=crimestoppers").select(".govuk-list--spaced li").text())
        .contains("Crimestoppers");
  }

  @Test
  void wordsOfTheReadersLanguageAndEnglishOnesBothFindAPageInTheirLanguage() throws Exception {
    assertThat(found("Sprawdź ofertę pracy", "pl").getFirst()).isEqualTo("/job-offer?lang=pl");
    assertThat(found("check a job offer", "pl").getFirst()).isEqualTo("/job-offer?lang=pl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzy plugh", "%00", "<script>", "'; drop table", "-", "🚗"})
  void whoFindsNothingIsLedOn(String typed) throws Exception {
    Document page = searched(typed, "en");
    assertThat(page.select("main").text()).contains("We found no page with these words");
    assertThat(page.select("main a").eachAttr("href"))
        .as("the number to call in danger, help and the report come first")
        .startsWith("tel:999", "/help", "/report", "/helplines");
    assertThat(page.select("#q").val()).isEqualTo(typed.strip());
  }

  @Test
  void whoseWordsStandHardlyAnywhereIsLedOnAndShownWhatHoldsAny() throws Exception {
    Document page = searched("xyzzy plugh cookie foo", "en");
    assertThat(page.select("main").text()).contains("We found no page with these words");
    assertThat(page.select("main a").eachAttr("href"))
        .startsWith("tel:999", "/help", "/report", "/helplines");
    assertThat(found("xyzzy plugh cookie foo", "en")).contains("/cookies");
  }

  @Test
  void aLongTextIsAnsweredAndEveryPageStandsBelow() throws Exception {
    assertThat(searched("passport ".repeat(2_000), "en").select("main a").eachAttr("href"))
        .contains("/help", "/signs", "/job-offer");
  }

  @Test
  void aPageThatIsOnlyThereInEnglishIsFoundAndReadOutAsEnglish() throws Exception {
    Document page = searched("nail bar", "ar");
    assertThat(page.select(".govuk-list--spaced li[lang=en][dir=ltr] a").eachAttr("href"))
        .contains("/signs/nail-bars?lang=ar");
  }

  @Test
  void everyPageThatIsListedIsThere() throws Exception {
    List<String> all = page("/find").select("main ul a").eachAttr("href");
    assertThat(all).hasSizeGreaterThan(14).doesNotHaveDuplicates();
    assertThat(all).contains("/services", "/toolkit", "/posters", "/signs/farms", "/for/parents");
    for (String href : all) {
      assertThat(got(href).getStatus()).as(href).isEqualTo(200);
    }
  }

  @Test
  void everyPublicPageLeadsToTheSearchAndNoTraceOfItIsKept(CapturedOutput output) throws Exception {
    assertThat(page("/?lang=so").select("footer a[href='/find?lang=so']")).hasSize(1);
    MockHttpServletResponse answer = got("/find?q=wordthatnobodylogs");
    assertThat(answer.getCookies()).isEmpty();
    assertThat(output.getAll()).doesNotContain("wordthatnobodylogs");
  }

  @Test
  void theListForSearchEnginesNamesPublicPagesAloneAndEachIsThere() throws Exception {
    List<String> paths = new ArrayList<>();
    NodeList locations = sitemap();
    for (int at = 0; at < locations.getLength(); at++) {
      paths.add(locations.item(at).getTextContent().replaceFirst("^https?://[^/]+", ""));
    }
    assertThat(paths).contains("/", "/help", "/signs", "/helplines", "/job-offer");
    assertThat(paths).contains("/services", "/toolkit", "/posters", "/signs/car-washes");
    assertThat(paths).doesNotContain("/mailbox", "/find", "/sign-in", "/work");
    for (String path : paths) {
      assertThat(got(path).getStatus()).as(path).isEqualTo(200);
    }
  }

  @Test
  void anInventedPartnershipIsListedNowhere() throws Exception {
    assertThat(got("/robots.txt").getContentAsString()).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(got("/robots.txt").getContentType()).startsWith("text/plain");
    assertThat(got("/help").getHeader("X-Robots-Tag")).isEqualTo("noindex");
  }

  @Test
  void whatIsKnownNotToWorkSaysSinceWhenAndIsCountedBesideWhatNobodyCounts() throws Exception {
    List<String> faults =
        page("/accessibility").select("main li").eachText().stream()
            .filter(text -> text.matches(".* Known since \\d+ \\w+ 20\\d\\d\\."))
            .toList();
    assertThat(faults).isNotEmpty();
    String figures = page("/site-figures").select("main").text();
    assertThat(figures).contains(faults.size() + " fault");
    assertThat(figures).contains("We do not count visits", "We do not count yet how often");
    int pages = page("/find").select("main ul a").size();
    assertThat(figures).contains(pages + " pages that everybody can read");
  }

  @Test
  void aFaultSaysForWhomItIsAWallAndStandsForAYearAmongWhatWasPutRight() throws Exception {
    String now = at("2026-12-02T12:00:00Z", "/accessibility");
    assertThat(now)
        .contains("If you sign, you have to read", "If long words are hard for you")
        .contains("have no film in sign language. Where one was made, it stands on the page.")
        .contains("What we put right in the last year", "Put right on 1 December 2026.")
        .contains("We last looked at all of this on 1 December 2026. We look again by");
    assertThat(at("2027-12-02T12:00:00Z", "/accessibility"))
        .contains("If you sign, you have to read", "and have not yet")
        .doesNotContain("What we put right in the last year");
  }

  @Test
  void theLastWholeMonthIsToldAndANumberBelowFiveIsKeptBack() throws Exception {
    int counted = ScopedClock.at(Instant.parse("2029-05-10T12:00:00Z"), () -> sixStepsAndAFile());
    assertThat(counted).isEqualTo(6);
    assertThat(at("2029-06-02T12:00:00Z", "/site-figures"))
        .contains("From 1 May 2029 to 31 May 2029")
        .contains("6 small steps that readers say they did", "Fewer than five files taken")
        .contains("We keep back a number below five");
    assertThat(at("2029-05-20T12:00:00Z", "/site-figures"))
        .as("a month that is not over is not told")
        .contains("From 1 April 2029 to 30 April 2029", "Fewer than five small steps");
  }

  private int sixStepsAndAFile() {
    String slug = "drivers";
    String first = PageWords.items(PublicPages.starter(slug).steps()).getFirst();
    int counted = 0;
    while (counted < 6 && pages.count(slug, PageWords.code(first)).isPresent()) {
      counted++;
    }
    toolkits.taken("quiz");
    return counted;
  }

  private String at(String moment, String path) throws Exception {
    return ScopedClock.at(Instant.parse(moment), () -> page(path).select("main").text());
  }

  private NodeList sitemap() throws Exception {
    MockHttpServletResponse answer = got("/sitemap.xml");
    assertThat(answer.getContentType()).startsWith("application/xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
        .getElementsByTagName("loc");
  }

  private List<String> found(String typed, String language) throws Exception {
    return searched(typed, language).select(".govuk-list--spaced a").eachAttr("href");
  }

  private Document searched(String typed, String language) throws Exception {
    MockHttpServletResponse answer =
        web.perform(
                MockMvcRequestBuilders.get("/find")
                    .queryParam("q", typed)
                    .queryParam("lang", language))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(typed).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = got(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse got(String path) throws Exception {
    return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
  }
}
