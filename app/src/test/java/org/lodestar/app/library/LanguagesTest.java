package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.EnglishWords;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.TranslationCheck.Scope;
import org.lodestar.app.library.face.Translations;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which languages public pages are shown in, who checked them, and what every page then says. */
@PlatformTest
class LanguagesTest {
  /** Numbers that lead nowhere: of services that other tests add, in English alone. */
  private static final String INVENTED = "01632 960";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/help",
          "/signs",
          "/signs/check",
          "/types",
          "/professionals",
          "/helplines",
          "/privacy",
          "/cookies",
          "/accessibility",
          "/about-exit",
          "/stay-safe-online",
          "/report",
          "/mailbox");

  /** Those too whose words are not in every language. */
  private static final List<String> ALL =
      Stream.concat(
              PAGES.stream(),
              Stream.of(
                  "/safe-work",
                  "/cab-card",
                  "/job-offer",
                  "/find",
                  "/site-figures",
                  "/news",
                  "/progress",
                  "/problem-profile",
                  "/statement"))
          .toList();

  private final MockMvcTester browser;
  private final Translations translations;
  private final Workforce workforce;
  private final Tongues tongues;
  private final Worker administrator;
  private final Worker editor;

  LanguagesTest(
      MockMvcTester browser, Translations translations, Workforce workforce, Tongues tongues) {
    this.browser = browser;
    this.translations = translations;
    this.workforce = workforce;
    this.tongues = tongues;
    this.administrator = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    this.editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  @BeforeEach
  void everyLanguageIsShown() {
    tongues.showAll();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPublicPageIsReadInEveryLanguage(Language language) throws Exception {
    for (String address : PAGES) {
      Document page = page(address + "?lang=" + language.tag());
      assertThat(page.select("html").attr("lang")).as(address).isEqualTo(language.tag());
      assertThat(page.select("html").attr("dir")).as(address).isEqualTo(language.direction());
      assertThat(page.select(".lode-languages li")).as(address).hasSize(Language.values().length);
      assertThat(page.select("main a[href^=/], footer a[href^=/]").eachAttr("href"))
          .as(address)
          .allMatch(
              href ->
                  language == Language.ENGLISH
                      || href.startsWith("/leave")
                      || href.startsWith("/sign-in")
                      || href.contains("lang=" + language.tag()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void dangerAndHelplinesStandInEnglishBesideEveryTranslation(Language language) throws Exception {
    for (String address : List.of("/", "/help", "/signs")) {
      Document page = page(address + "?lang=" + language.tag());
      String english = page.select(".lode-danger-now .lode-beside[lang=en][dir=ltr]").text();
      if (language == Language.ENGLISH) {
        assertThat(page.select(".lode-beside")).isEmpty();
      } else {
        assertThat(english).containsIgnoringCase("in danger now?").contains("999", "press 55");
        assertThat(page.select(".lode-numbers [lang=en]").text())
            .contains("Modern Slavery and Exploitation Helpline");
      }
      assertThat(page.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    }
  }

  /** Also one whose name is the same in both, such as Childline. */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ENGLISH"})
  void everyHelplineIsSaidInTheLanguageWithItsEnglishBeside(Language language) throws Exception {
    List<Element> lines =
        page("/helplines?lang=" + language.tag()).select(".lode-numbers > li").stream()
            .filter(line -> !line.text().contains(INVENTED))
            .toList();
    for (Element line : lines) {
      assertThat(line.select(".lode-beside[lang=en][dir=ltr]")).as(line.text()).hasSize(1);
      assertThat(line.select("> span > [lang=en]")).as("only English: " + line.text()).isEmpty();
    }
    assertThat(lines).hasSizeGreaterThan(10);
  }

  /** A voice that reads aloud says it as English, and the page says once how to get it. */
  @Tag("care")
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ENGLISH"})
  void whatALanguageHasNoWordsForIsMarkedAsEnglishAndThePageSaysHowToGetIt(Language language)
      throws Exception {
    Map<String, List<String>> unmarked = new TreeMap<>();
    for (String address : ALL) {
      unmarked.put(address, EnglishWords.unmarked(page(address + "?lang=" + language.tag())));
    }
    unmarked.values().removeIf(List::isEmpty);
    assertThat(unmarked).isEmpty();
    assertThat(page("/help?lang=" + language.tag()).select(".lode-borrows")).isEmpty();
    Document privacy = page("/privacy?lang=" + language.tag());
    assertThat(privacy.select("main span[lang=en][dir=ltr]").text()).contains("Who is in charge");
    assertThat(privacy.select(".lode-borrows")).hasSize(1);
    assertThat(privacy.select(".lode-borrows a").attr("href"))
        .isEqualTo("/helplines?lang=" + language.tag());
  }

  @Test
  void aTranslationThatNobodyCheckedSaysSoOnEveryPageInItsOwnWordsAndInEnglish() throws Exception {
    for (String address : PAGES) {
      assertThat(page(address + "?lang=vi").select(".lode-unchecked p")).as(address).hasSize(2);
      assertThat(page(address + "?lang=vi").select(".lode-unchecked p[lang=en]").text())
          .contains("Nobody has checked this translation yet");
      assertThat(page(address).select(".lode-unchecked")).as(address).isEmpty();
    }
  }

  @Test
  void inAPartnershipAnUncheckedLanguageIsShownOnlyWhenAnAdministratorSaysSo() throws Exception {
    tongues.show(administrator, Language.SOMALI, false);
    assertThat(page("/?lang=so").select("html").attr("lang")).isEqualTo("en");
    assertThat(page("/").select(".lode-languages [hreflang=so]")).isEmpty();
    assertThatThrownBy(() -> tongues.show(editor, Language.SOMALI, true))
        .isInstanceOf(NotAllowed.class);
    tongues.show(administrator, Language.SOMALI, true);
    assertThat(page("/?lang=so").select("html").attr("lang")).isEqualTo("so");
    assertThat(page("/").select(".lode-languages [hreflang=so]")).hasSize(1);
  }

  @Test
  void aCheckOfAllWordsTakesTheNoticeOffAndACheckOfAPartDoesNot() throws Exception {
    record(Language.LITHUANIAN, Scope.PART);
    assertThat(standing(Language.LITHUANIAN)).isEqualTo(Translation.Standing.PART_CHECKED);
    assertThat(page("/?lang=lt").select(".lode-unchecked")).hasSize(1);
    record(Language.LITHUANIAN, Scope.ALL);
    assertThat(standing(Language.LITHUANIAN)).isEqualTo(Translation.Standing.CHECKED);
    assertThat(page("/?lang=lt").select(".lode-unchecked")).isEmpty();
  }

  private Translation.Standing standing(Language language) {
    return translations.list().stream()
        .filter(each -> each.language() == language)
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private void record(Language language, Scope scope) {
    TranslationCheck check =
        new TranslationCheck(
            Ids.next(),
            language,
            "Invented Reader",
            "Court interpreter, Invented Service",
            LocalDate.of(2026, 11, 20),
            scope,
            scope == Scope.PART ? "The report" : "");
    Standing.member(editor.id()).run(() -> translations.record(editor, check));
  }

  @Test
  void anEditorRecordsACheckOnScreenAndSeesWhoDidIt() throws Exception {
    Cookie signedIn = workforce.signedIn(editor);
    String redirected =
        send(
                signedIn,
                Map.of(
                    "language", "bg",
                    "checker", "Invented Checker",
                    "standing", "Interpreter, Invented Service",
                    "on.day", "20",
                    "on.month", "11",
                    "on.year", "2020",
                    "scope", "ALL"))
            .getRedirectedUrl();
    assertThat(redirected).isEqualTo("/languages?done=true");
    Document list = page("/languages", signedIn);
    assertThat(list.select("main").text())
        .contains("Bulgarian", "Invented Checker, Interpreter, Invented Service, on 20 November");
    assertThat(list.select("main form")).as("an editor decides nothing").isEmpty();
  }

  @Test
  void aCheckWithoutAnswersIsSentBackWithEveryError() throws Exception {
    var answer = send(workforce.signedIn(editor), Map.of("language", ""));
    assertThat(
            Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary li").eachText())
        .hasSize(5);
  }

  /** As a browser does: with the token of the form and its cookie. */
  private MockHttpServletResponse send(Cookie signedIn, Map<String, String> answers)
      throws Exception {
    var shown = browser.get().uri("/languages/check").cookie(signedIn).exchange().getResponse();
    var asked =
        browser
            .post()
            .uri("/languages/check")
            .cookie(signedIn, Objects.requireNonNull(shown.getCookie("form-token")));
    Jsoup.parse(shown.getContentAsString())
        .select("main form input[type=hidden]")
        .forEach(field -> asked.param(field.attr("name"), field.val()));
    answers.forEach(asked::param);
    return asked.exchange().getResponse();
  }

  private Document page(String address, Cookie... cookies) throws Exception {
    var asked = browser.get().uri(address);
    var result = (cookies.length == 0 ? asked : asked.cookie(cookies)).exchange();
    assertThat(result).hasStatusOk();
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
