package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.domain.FeedReader;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.ServiceFeeds;
import org.lodestar.app.directory.store.FeedRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.outbound.Spot;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** An editor reads another feed and picks; nothing is published by that. */
@PlatformTest
class FeedImportTest {
  private static final String FEED = "https://feed.example.org/api";
  private static final String GOOD =
      """
      {"id": "%s", "name": "Invented night advice", "description": "Anyone who works at night",
       "status": "active", "phones": [{"number": "%s"}], "url": "https://www.example.org"}
      """;

  private final MockMvcTester browser;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Directory directory;
  private final ServiceFeeds feeds;
  private final FeedRows rows;
  private final TransactionOperations transactions;
  private final Worker editor;
  private final Cookie session;
  private final UUID theirs = Ids.next();

  FeedImportTest(
      MockMvcTester browser,
      Workforce workforce,
      AuthenticatorApps apps,
      Directory directory,
      ServiceFeeds feeds,
      FeedRows rows,
      TransactionOperations transactions) {
    this.browser = browser;
    this.workforce = workforce;
    this.apps = apps;
    this.directory = directory;
    this.feeds = feeds;
    this.rows = rows;
    this.transactions = transactions;
    this.editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    this.session = workforce.signedIn(editor);
  }

  @AfterEach
  void close() {
    Standing.member(editor.id())
        .run(
            () ->
                directory.list(editor).stream()
                    .filter(each -> each.source().words().contains(FEED) && each.shown())
                    .forEach(each -> directory.hide(editor, each.id())));
  }

  @Test
  void whatIsPickedWaitsForASecondPersonAndOnlyThenStandsOnPages() throws Exception {
    UUID reading = read(good("020 7946 0123"));
    Document page = page("/directory/import/" + reading);
    assertThat(page.select("main tr:has(input)").text()).contains("Invented night advice", "New");
    assertThat(shows("Invented night advice")).isFalse();
    MvcTestResult taken = take(reading, theirs);
    assertThat(taken).hasStatus3xxRedirection();
    assertThat(shows("Invented night advice")).as("nobody has rung it").isFalse();
    assertThat(page("/directory/import/" + reading).select("main").text())
        .contains("Waits for a second person");
    take(reading, theirs);
    String asked =
        page("/directory")
            .select("main a[href^=/directory/asked/]:contains(Invented night advice)")
            .attr("href");
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(second);
    assertThat(
            browser
                .post()
                .uri(asked + "/confirm")
                .with(csrf())
                .cookie(workforce.signedIn(second))
                .param("answered", "Its desk")
                .param("factor", apps.code(second)))
        .hasStatus3xxRedirection();
    assertThat(shows("Invented night advice")).isTrue();
    assertThat(page("/directory/import/" + reading).select("main").text())
        .contains("The same as ours");
    UUID changed = read(good("020 7946 0999"));
    assertThat(page("/directory/import/" + changed).select("main tr:has(input)").text())
        .contains("Changed", "020 7946 0999 (now: 020 7946 0123)");
  }

  @Test
  void whatCannotBeUsedIsNamedAndCannotBePicked() throws Exception {
    UUID reading =
        read(
            List.of(
                "{\"id\": \""
                    + theirs
                    + "\", \"name\": \"<b>Free</b> money\", \"description\": \"All\", \"status\":"
                    + " \"active\", \"phones\": [{\"number\": \"08000 121 701\"}]}",
                "{\"name\": 7}"));
    Document page = page("/directory/import/" + reading);
    assertThat(page.select("main input[name=pick]")).isEmpty();
    assertThat(page.select("main").text())
        .contains("There is code in its words: name", "no identifier")
        .contains("differs from one of our numbers");
    take(reading, theirs);
    assertThat(page("/directory").select("main").text()).doesNotContain("money");
  }

  @ParameterizedTest
  @CsvSource({
    "'',Enter the address of a feed",
    "http://feed.example.org,Enter the address of a feed",
    "https://feed.example.org/?key=1,Enter the address of a feed",
    "https://me:secret@feed.example.org,Enter the address of a feed",
    "javascript:alert(1),Enter the address of a feed",
    "https://127.0.0.1/api,internal network",
    "https://[::1]/api,internal network"
  })
  void noAddressLeadsAnywhereElse(String typed, String words) throws Exception {
    Document page =
        Jsoup.parse(
            browser
                .post()
                .uri("/directory/import")
                .with(csrf())
                .cookie(session)
                .param("address", typed)
                .exchange()
                .getResponse()
                .getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains(words);
    assertThat(page.select("#address").val()).isEqualTo(typed);
  }

  @Test
  void onlyWhatAnEditorNamedJustNowIsCalled() {
    assertThat(feeds.spots()).doesNotContain(new Spot("named.example.org", 443));
    Instant now = Instant.now();
    name("https://named.example.org/api", now);
    name("https://older.example.org/api", now.minusSeconds(7200));
    assertThat(feeds.spots())
        .contains(new Spot("named.example.org", 443))
        .doesNotContain(new Spot("older.example.org", 443));
  }

  private void name(String address, Instant at) {
    inTask(() -> rows.insert(Ids.next(), address, editor.id(), at, Instant.EPOCH));
  }

  private List<String> good(String number) {
    return List.of(GOOD.formatted(theirs, number));
  }

  /** As if it had been fetched. */
  private UUID read(List<String> items) {
    UUID id = Ids.next();
    FeedReader reader = new FeedReader(List.of("08000 121 700"), Set.of());
    String found =
        JsonMapper.builder()
            .build()
            .writeValueAsString(
                items.stream()
                    .map(each -> reader.read(FeedReader.tree(each).orElseThrow()))
                    .toList());
    inTask(
        () -> {
          rows.insert(id, FEED, editor.id(), Instant.now(), Instant.EPOCH);
          rows.found(id, found);
        });
    return id;
  }

  private void inTask(Runnable deed) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> deed.run()));
  }

  private MvcTestResult take(UUID reading, UUID picked) {
    return browser
        .post()
        .uri("/directory/import/" + reading)
        .with(csrf())
        .cookie(session)
        .param("pick", picked.toString())
        .exchange();
  }

  private boolean shows(String name) throws Exception {
    return page("/helplines").text().contains(name);
  }

  private Document page(String address) throws Exception {
    MvcTestResult result = browser.get().uri(address).cookie(session).exchange();
    assertThat(result).hasStatusOk();
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
