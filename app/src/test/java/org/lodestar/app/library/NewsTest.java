package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.News;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** News and dates: written by one, approved by another, read by everybody, and ended by itself. */
@PlatformTest
class NewsTest {
  private static final int LONGER_THAN_ANY = 400;

  private final News news;
  private final PublicPages pages;
  private final SomeNews some;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Clock clock;
  private final MockMvc web;
  private Worker editor;

  NewsTest(
      News news,
      PublicPages pages,
      SomeNews some,
      Workforce workforce,
      AuthenticatorApps apps,
      Clock clock,
      Tongues tongues,
      MockMvc web) {
    tongues.showAll();
    this.news = news;
    this.pages = pages;
    this.some = some;
    this.workforce = workforce;
    this.apps = apps;
    this.clock = clock;
    this.web = web;
  }

  @BeforeEach
  void people() {
    editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  private MockHttpServletResponse look(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse response = look(path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private Document found(String typed) throws Exception {
    return Jsoup.parse(
        web.perform(get("/find").param("q", typed)).andReturn().getResponse().getContentAsString());
  }

  private Document seen(String path) throws Exception {
    MockHttpServletResponse response =
        web.perform(get(path).cookie(workforce.signedIn(editor))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse send(String path, Map<String, String> typed) throws Exception {
    var request = post(path).cookie(workforce.signedIn(editor)).with(csrf());
    typed.forEach(request::param);
    return web.perform(request).andReturn().getResponse();
  }

  private PublicPages.View view(String slug) {
    return Standing.member(editor.id()).call(() -> pages.get(editor, slug));
  }

  private Map<String, String> typed(String title, String lead, LocalDate last) {
    LocalDate today = pages.today();
    return Map.ofEntries(
        Map.entry("title", title),
        Map.entry("lead", lead),
        Map.entry("day.day", String.valueOf(today.getDayOfMonth())),
        Map.entry("day.month", String.valueOf(today.getMonthValue())),
        Map.entry("day.year", String.valueOf(today.getYear())),
        Map.entry("last.day", String.valueOf(last.getDayOfMonth())),
        Map.entry("last.month", String.valueOf(last.getMonthValue())),
        Map.entry("last.year", String.valueOf(last.getYear())));
  }

  @Test
  void whatOneWroteIsReadFoundAndLedToOnceAnotherApprovedIt() throws Exception {
    String title = SomeNews.title();
    assertThat(seen("/pages").select("main a[href='/pages/news']")).hasSize(1);
    assertThat(seen("/pages/news").select("form[action='/pages/news']")).hasSize(1);
    String redirected =
        send("/pages/news", typed(title, "We have a new page.", pages.today().plusDays(9)))
            .getRedirectedUrl();
    String slug = Objects.requireNonNull(redirected).substring("/pages/".length());
    String path = "/news/" + slug;
    assertThat(look(path).getStatus()).as("nobody approved it").isEqualTo(404);
    assertThat(page("/news").text()).doesNotContain(title);
    assertThat(seen("/pages/" + slug).select("main").text())
        .contains("You wrote on it", "Added: We have a new page.")
        .doesNotContain("Polish", "Advisers", "advisers");
    some.approve(slug);
    MockHttpServletResponse answer = look(path);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getCookies()).isEmpty();
    Document read = Jsoup.parse(answer.getContentAsString());
    assertThat(read.select("h1").text()).isEqualTo(title);
    assertThat(read.title()).as("a neutral title").isEqualTo("Information");
    assertThat(read.select("main").text()).contains("We have a new page.");
    assertThat(read.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(page("/news").select("a[href='" + path + "']").text()).isEqualTo(title);
    assertThat(page("/find").select("a[href='" + path + "']")).isNotEmpty();
    assertThat(found(title).select("a[href='" + path + "']")).isNotEmpty();
    assertThat(page("/").select("footer a[href='/news']")).hasSize(1);
  }

  @Test
  void whatIsComingStandsFirstTheNextOneOnTop() throws Exception {
    String later = some.told(some.coming(SomeNews.title(), 40));
    String sooner = some.told(some.coming(SomeNews.title(), 30));
    String plain = some.told(some.plain(SomeNews.title()));
    Document list = page("/news");
    assertThat(list.select("main li a").eachAttr("href"))
        .containsSubsequence("/news/" + sooner, "/news/" + later, "/news/" + plain);
    assertThat(list.select("h2").eachText()).containsSubsequence("Coming dates", "News");
    assertThat(page("/news/" + later).select("main dl").text()).contains("When", "The library");
    assertThat(page("/news/" + plain).select("main dl")).isEmpty();
  }

  @Test
  void afterItsLastDayItIsGoneFromEverywhereAndNoWork() throws Exception {
    String title = SomeNews.title();
    String slug = some.told(some.coming(title, 5));
    String draft = some.written(some.coming(SomeNews.title(), 5));
    assertThat(look("/news/" + slug).getStatus()).isEqualTo(200);
    assertThat(standing(draft).waits()).isTrue();
    Instant after = clock.instant().plus(Duration.ofDays(7));
    assertThat(ScopedClock.at(after, () -> look("/news/" + slug)).getStatus()).isEqualTo(404);
    assertThat(ScopedClock.at(after, () -> page("/news")).text()).doesNotContain(title);
    assertThat(ScopedClock.at(after, () -> found(title)).select("a[href='/news/" + slug + "']"))
        .isEmpty();
    PublicPages.Standing ended = ScopedClock.at(after, () -> standing(slug));
    assertThat(ended.over()).isTrue();
    assertThat(ended.waits()).as("it needs no hand").isFalse();
    PublicPages.Standing waiting = ScopedClock.at(after, () -> standing(draft));
    assertThat(waiting.over()).as("what nobody approved ends too").isTrue();
    assertThat(waiting.waits()).isFalse();
    assertThatThrownBy(
            () ->
                ScopedClock.at(
                    after,
                    () -> {
                      some.approve(draft);
                      return draft;
                    }))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.ended"));
  }

  private PublicPages.Standing standing(String slug) {
    return Standing.member(editor.id()).call(() -> pages.list(editor)).stream()
        .filter(each -> each.page().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onceAllEndedNothingLeadsToNewsAndTheirPageSaysThatThereAreNone() throws Exception {
    some.told(some.coming(SomeNews.title(), 5));
    Instant after = clock.instant().plus(Duration.ofDays(LONGER_THAN_ANY));
    assertThat(ScopedClock.at(after, () -> page("/")).select("a[href='/news']")).isEmpty();
    assertThat(ScopedClock.at(after, () -> page("/news")).select("main").text())
        .contains("There is no news now.")
        .doesNotContain("Coming dates");
  }

  @Test
  void whatWasMadeShorterEndsThenThoughTheVersionBeforeSaidALaterDay() throws Exception {
    String title = SomeNews.title();
    String slug = some.told(some.plain(title));
    PublicPages.View before = view(slug);
    LocalDate today = pages.today();
    News.Text shorter =
        new News.Text(
            before.page().words(), new NewsDates(today, null, null, "", today.plusDays(2)), "");
    doing(() -> news.write(editor, slug, 2, News.stands(before).code(), shorter));
    some.approve(slug);
    assertThat(page("/news").text()).contains(title);
    Instant after = clock.instant().plus(Duration.ofDays(4));
    assertThat(ScopedClock.at(after, () -> page("/news")).text()).doesNotContain(title);
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndNothingIsKept() throws Exception {
    String title = SomeNews.title();
    Document wrong =
        Jsoup.parse(
            send("/pages/news", typed(title, "Ring 01632 960 001 now.", pages.today().minusDays(1)))
                .getContentAsString());
    assertThat(wrong.select(".govuk-error-summary li").text())
        .contains("Take the number 01632 960 001 out", "not before the day of the news");
    assertThat(wrong.select("input[name=title]").val()).isEqualTo(title);
    Document empty = Jsoup.parse(send("/pages/news", Map.of("title", "")).getContentAsString());
    assertThat(empty.select(".govuk-error-summary li").text())
        .contains("Write this part", "Write a real day");
    Document tooLong =
        Jsoup.parse(
            send("/pages/news", typed(title, "tea ".repeat(151), pages.today().plusDays(9)))
                .getContentAsString());
    assertThat(tooLong.select(".govuk-error-summary li").text()).contains("It has 151 words");
    assertThat(seen("/pages").text()).doesNotContain(title);
  }

  @Test
  void noTwoNewsOfADayHaveTheSameTitle() {
    String title = SomeNews.title();
    some.written(some.plain(title));
    assertThatThrownBy(() -> some.written(some.coming(title, 3)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.news.title.taken"));
  }

  @Test
  void sentTwiceItIsWrittenOnce() throws Exception {
    Map<String, String> typed =
        typed(SomeNews.title(), "We have a new page.", pages.today().plusDays(9));
    String first = send("/pages/news", typed).getRedirectedUrl();
    String slug = Objects.requireNonNull(first).substring("/pages/".length());
    assertThat(send("/pages/news", typed).getRedirectedUrl()).isEqualTo(first);
    assertThat(view(slug).versions()).hasSize(1);
  }

  @Test
  void noWriterApprovesItAndWhoReadOtherDatesApprovesNothing() {
    String slug = some.written(some.coming(SomeNews.title(), 5));
    PageVersion read = News.stands(view(slug));
    News.Text text = new News.Text(read.words(), Objects.requireNonNull(read.dates()), "");
    LocalDate later = pages.today().plusDays(6);
    NewsDates moved = new NewsDates(pages.today(), later, later, "The school", later);
    doing(() -> news.write(editor, slug, 1, read.code(), new News.Text(text.words(), moved, "")));
    apps.setUp(editor);
    assertThatThrownBy(() -> doing(() -> approve(slug, News.stands(view(slug)).code())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.own"));
    assertThatThrownBy(() -> doing(() -> approve(slug, read.code())))
        .as("the dates are others")
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> doing(() -> news.write(editor, slug, 1, read.code(), text)))
        .as("somebody wrote meanwhile")
        .isInstanceOf(EditClash.class);
  }

  private void doing(Runnable work) {
    Standing.member(editor.id()).run(work);
  }

  private void approve(String slug, String read) {
    pages.approve(editor, slug, 1, read, apps.code(editor));
  }

  @Test
  void theNextVersionIsShownOnceItIsApprovedAndItsDatesAreToldToWhoApproves() throws Exception {
    String title = SomeNews.title();
    String slug = some.told(some.coming(title, 5));
    PublicPages.View before = view(slug);
    LocalDate later = pages.today().plusDays(6);
    News.Text moved =
        new News.Text(
            before.page().words(),
            new NewsDates(pages.today(), later, later, "The school", later),
            "");
    doing(() -> news.write(editor, slug, 2, News.stands(before).code(), moved));
    assertThat(page("/news/" + slug).select("main").text()).contains("The library");
    Document edited = seen("/pages/" + slug);
    assertThat(edited.select("main").text()).contains("Where the event is: The s");
    assertThat(edited.select("#draft ~ ul li").eachText())
        .as("what changes, each as it was and as it is then")
        .contains("Where the event is: The library → The school")
        .anyMatch(each -> each.startsWith("When: ") && each.contains(" → "))
        .anyMatch(each -> each.startsWith("Last day on which it is shown: "))
        .noneMatch(each -> each.startsWith("Day of the news"));
    assertThat(edited.select(".lode-guide__draft .lode-phone-frame dl").text())
        .contains("When", "The school");
    some.approve(slug);
    assertThat(page("/news/" + slug).select("main").text())
        .contains("The school")
        .doesNotContain("The library");
    assertThatThrownBy(
            () -> doing(() -> news.write(editor, slug, 3, News.stands(view(slug)).code(), moved)))
        .as("nothing is different")
        .isInstanceOf(Refused.class);
  }

  @Test
  void oneHandTakesItOffAndIsAskedOnceMore() throws Exception {
    String slug = some.told(some.plain(SomeNews.title()));
    String path = "/pages/" + slug + "/look";
    Document form = seen(path);
    Map<String, String> off =
        Map.of(
            "owner", form.select("input[name=owner]").val(),
            "next.day", form.select("input[name='next.day']").val(),
            "next.month", form.select("input[name='next.month']").val(),
            "next.year", form.select("input[name='next.year']").val(),
            "version", form.select("input[name=version]").val(),
            "showing", "OFF");
    assertThat(LocalDate.of(number(form, "year"), number(form, "month"), number(form, "day")))
        .as("the form may lie open for days")
        .isAfter(pages.today().plusDays(7));
    assertThat(Jsoup.parse(send(path, off).getContentAsString()).select("input[name=sure]"))
        .isNotEmpty();
    assertThat(look("/news/" + slug).getStatus()).isEqualTo(200);
    Map<String, String> sure = new HashMap<>(off);
    sure.put("sure", "true");
    assertThat(send(path, sure).getRedirectedUrl()).isEqualTo("/pages/" + slug);
    assertThat(look("/news/" + slug).getStatus()).isEqualTo(404);
    assertThat(seen("/pages/" + slug).select("main").text()).contains("Taken off");
  }

  @Test
  void whoWroteItDoesNotPutItBackOnceItWasTakenOff() throws Exception {
    News.Text text = some.plain(SomeNews.title());
    String slug = Standing.member(editor.id()).call(() -> news.add(editor, text));
    some.approve(slug);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    look(other, slug, false);
    assertThatThrownBy(() -> look(editor, slug, true))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.showing.wrote"));
    assertThat(look("/news/" + slug).getStatus()).isEqualTo(404);
    look(other, slug, true);
    assertThat(look("/news/" + slug).getStatus()).isEqualTo(200);
  }

  private void look(Worker worker, String slug, boolean shown) {
    long version = view(slug).page().version();
    LocalDate next = pages.today().plusDays(30);
    Standing.member(worker.id())
        .run(() -> pages.look(worker, slug, "The team", next, shown, version));
  }

  private static int number(Document form, String part) {
    return Integer.parseInt(form.select("input[name='next." + part + "']").val());
  }

  @Test
  void itIsEnglishInEveryLanguageSaysSoAndIsTranslatedByNobody() throws Exception {
    String slug = some.told(some.plain(SomeNews.title()));
    Document page = page("/news/" + slug + "?lang=ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("h1[lang=en][dir=ltr]")).hasSize(1);
    assertThat(page.select("main p[lang=en]").text()).contains("We have a new page.");
    assertThat(page.select("body a[href='/helplines?lang=ar']")).isNotEmpty();
    assertThat(
            web.perform(get("/pages/" + slug + "/words/ro").cookie(workforce.signedIn(editor)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(look("/signs/" + slug).getStatus()).as("of its own kind alone").isEqualTo(404);
  }

  @Test
  void whoNeedsHelpIsLedThereBeforeAnybodyIsAskedToTellOfOthers() throws Exception {
    String slug = some.told(some.plain(SomeNews.title()));
    assertThat(page("/news").select("main a[href='/help']").text()).isEqualTo("I need help");
    Document read = page("/news/" + slug);
    assertThat(read.select("main a[href='/help'], main a[href='/report']").eachAttr("href"))
        .startsWith("/help", "/report");
    assertThat(page("/news/" + slug + "?lang=ar").select("main a[href='/help?lang=ar']"))
        .hasSize(1);
  }
}
