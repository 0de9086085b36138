package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class DirectoryEditControllerTest {
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Helplines helplines;
  private final HelplineSlot slot;
  private final Audit audit;
  private final Clock clock;
  private final AuthenticatorApps apps;
  private final Worker editor;
  private final Cookie session;

  DirectoryEditControllerTest(
      MockMvcTester browser,
      Workforce workforce,
      Helplines helplines,
      HelplineSlot slot,
      Audit audit,
      Clock clock,
      AuthenticatorApps apps) {
    this.apps = apps;
    this.slot = slot;
    this.helplines = helplines;
    this.browser = browser;
    this.workforce = workforce;
    this.audit = audit;
    this.clock = clock;
    this.editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    this.session = workforce.signedIn(editor);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EDITOR"})
  void onlyEditorsGetIn(Role role) {
    Cookie other = workforce.signedIn(workforce.aWorker(editor.organisation(), role));
    assertThat(browser.get().uri("/directory").cookie(other)).hasStatus(403);
    assertThat(
            browser.post().uri("/directory/" + Ids.next() + "/checked").with(csrf()).cookie(other))
        .hasStatus(403);
  }

  @Test
  void aVisitorIsSentToSignIn() {
    assertThat(browser.get().uri("/directory")).hasStatus3xxRedirection();
  }

  @Test
  void anUnknownServiceIsNotThere() {
    assertThat(browser.get().uri("/directory/" + Ids.next()).cookie(session)).hasStatus(404);
  }

  @Test
  void addingTwiceAddsOnceAndPublicPagesShowIt() throws Exception {
    UUID id = Ids.next();
    Map<String, String> form = aService("Night shelter " + letters(id), "01632 960 155");
    assertThat(post("/directory/new/" + id, form)).hasStatus3xxRedirection();
    assertThat(post("/directory/new/" + id, form)).hasStatus3xxRedirection();
    confirmed(id);
    assertThat(page("/helplines").select("a[href='tel:+441632960155']")).isNotEmpty();
    assertThat(page("/helplines").text().split("Night shelter " + letters(id), -1)).hasSize(2);
    assertThat(recorded("SERVICE_ADDED", id)).isEqualTo(1);
  }

  @Test
  void aProviderOfTheContractIsForWorkersOnly() throws Exception {
    UUID id = Ids.next();
    String name = "Shelter trust " + letters(id);
    Map<String, String> form = new HashMap<>(aService(name, "01632 960 156"));
    form.put("purpose", "CONTRACT_PROVIDER");
    assertThat(post("/directory/new/" + id, form)).hasStatus3xxRedirection();
    confirmed(id);
    assertThat(page("/directory").text()).contains(name);
    assertThat(page("/helplines").text()).doesNotContain(name);
    assertThat(helplines.list(Language.ENGLISH, Purpose.CONTRACT_PROVIDER))
        .extracting(Service::name)
        .contains(name, "The Salvation Army");
  }

  @Test
  void anInterpreterLineIsForWorkersOnly() throws Exception {
    UUID id = Ids.next();
    String name = "Words on call " + letters(id);
    Map<String, String> form = new HashMap<>(aService(name, "01632 960 157"));
    form.put("purpose", "INTERPRETER");
    assertThat(post("/directory/new/" + id, form)).hasStatus3xxRedirection();
    assertThat(slot.forStaff("INTERPRETER"))
        .as("nobody has rung it yet")
        .extracting(HelplineSlot.Helpline::name)
        .doesNotContain(name);
    confirmed(id);
    assertThat(page("/helplines").text()).doesNotContain(name);
    assertThat(slot.helplines(Language.ENGLISH))
        .extracting(HelplineSlot.Helpline::name)
        .doesNotContain(name);
    assertThat(slot.forStaff("INTERPRETER")).extracting(HelplineSlot.Helpline::name).contains(name);
    assertThat(slot.forStaff("EMERGENCY")).as("what everybody sees is no line for staff").isEmpty();
  }

  @Test
  void aNumberOfAnotherCountryIsTakenWithItsPlus() throws Exception {
    UUID id = Ids.next();
    Map<String, String> form = aService("Abroad " + letters(id), "+33 1 99 00 12 34");
    assertThat(post("/directory/new/" + id, form)).hasStatus3xxRedirection();
    String asked = page("/directory/" + id).select("a[href^=/directory/asked/]").attr("href");
    assertThat(post(asked + "/withdraw", Map.of())).hasStatus3xxRedirection();
  }

  @Test
  void onAPhoneEachLineOfTheListsSaysItsHead() throws Exception {
    for (String list : List.of("/directory", "/pages")) {
      assertThat(page(list).select(".lode-table--lines td[data-head]")).as(list).isNotEmpty();
    }
  }

  @Test
  void aRecordThatNobodyFindsSaysWhy() throws Exception {
    Document list = page("/directory");
    assertThat(list.select("tbody tr:contains(Labour abuse reports)").text())
        .contains("Not shown since 7 April 2026: another body took over");
    String href = list.select("tbody a:contains(Labour abuse reports)").attr("href");
    assertThat(page(href).select(".lode-panel").text()).contains("Not shown since 7 April 2026");
  }

  @Test
  void aNewServiceIsAmberUntilItWasCheckedAndAmberAgainAfterNinetyDays() throws Exception {
    UUID id = aHiddenService();
    assertThat(freshness(id)).contains("check due");
    assertThat(post("/directory/" + id + "/checked", Map.of())).hasStatus3xxRedirection();
    assertThat(freshness(id)).doesNotContain("due");
    assertThat(recorded("SERVICE_CHECKED", id)).isEqualTo(1);
    assertThat(freshnessIn(90, id)).doesNotContain("due");
    assertThat(freshnessIn(91, id)).contains("check due");
  }

  @Test
  void aChangedNumberMustBeCheckedAnew() throws Exception {
    UUID id = aHiddenService();
    post("/directory/" + id + "/checked", Map.of());
    Map<String, String> form = typed(page("/directory/" + id));
    form.put("number", "01632 960 199");
    assertThat(post("/directory/" + id, form)).hasStatus3xxRedirection();
    assertThat(freshness(id)).contains("never", "check due");
  }

  @Test
  void aClashShowsBothKeepsWhatWasTypedAndCanBeSaved() throws Exception {
    UUID id = aHiddenService();
    Map<String, String> mine = typed(page("/directory/" + id));
    Map<String, String> theirs = typed(page("/directory/" + id));
    theirs.put("hours", "Mornings");
    mine.put("hours", "Evenings");
    post("/directory/" + id, theirs);
    Document clash = parsed(post("/directory/" + id, mine));
    assertThat(clash.select("main").text()).contains("Now: Mornings", "You typed: Evenings");
    assertThat(clash.select("#hours").val()).isEqualTo("Evenings");
    assertThat(post("/directory/" + id, typed(clash))).hasStatus3xxRedirection();
    assertThat(page("/directory/" + id).select("#hours").val()).isEqualTo("Evenings");
  }

  @ParameterizedTest
  @CsvSource({
    "name,'',Enter the name",
    "number,0800 12,Enter a telephone number",
    "number,01632 960 15,all its digits",
    "number,9999,all its digits",
    "number,33 1 99 00 12 34,begins with +",
    "number,call us,Enter a telephone number",
    "number,'',Enter a telephone number or a website",
    "website,http://example.org,begins with https",
    "website,javascript:alert(1),begins with https",
    "purpose,'',Choose what people turn to it for",
    "purpose,DROP TABLE,Choose",
    "hours,'',Enter the hours"
  })
  void aWrongAnswerIsToldAtTheFieldAndAtTheTopAndNothingIsLost(
      String field, String value, String words) throws Exception {
    Map<String, String> form = aService("Kept <b>words</b> \u2764", "01632 960 155");
    form.put(field, value);
    Document page = parsed(post("/directory/new/" + Ids.next(), form));
    assertThat(page.select(".govuk-error-summary").text()).contains(words);
    assertThat(page.select(".govuk-form-group--error").text()).contains(words);
    if (!field.equals("name")) {
      assertThat(page.select("#name").val()).isEqualTo("Kept <b>words</b> \u2764");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Emergency services,showing,HIDDEN",
    "Emergency services,purpose,OTHER",
    "Emergency services,number,01632 960 155",
    "Emergency services,number,''",
    "Emergency services,name,Somebody",
    "If you cannot speak,showing,HIDDEN",
    "If you cannot speak,number,56",
    "999 BSL: emergency help in British Sign Language,website,https://example.org",
    "Relay UK emergency line,number,01632 960 155"
  })
  void noFormChangesAWayToTheEmergencyServices(String name, String field, String value)
      throws Exception {
    String href =
        page("/directory").select("main tbody a").stream()
            .filter(link -> link.text().equals(name))
            .findFirst()
            .orElseThrow()
            .attr("href");
    Document before = page(href);
    assertThat(before.select("form:has(#name)")).as("no form is offered").isEmpty();
    Service stored = service(name);
    Map<String, String> form = new HashMap<>(aService(name, stored.number()));
    form.put("purpose", stored.purpose().name());
    form.put("website", stored.website());
    form.put("version", String.valueOf(stored.version()));
    form.put(field, value);
    assertThat(parsed(post(href, form)).select("main").text())
        .contains("come with the installation");
    assertThat(post(href + "/hide", Map.of()).getResponse().getContentAsString())
        .contains("come with the installation");
    assertThat(service(name)).isEqualTo(stored);
  }

  private Service service(String name) {
    return helplines.list(Language.ENGLISH).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noFormAddsAWayToTheEmergencyServices() throws Exception {
    UUID id = Ids.next();
    Map<String, String> form = new HashMap<>(aService("False " + letters(id), "01632 960 155"));
    form.put("purpose", "EMERGENCY");
    assertThat(parsed(post("/directory/new/" + id, form)).select(".govuk-error-summary").text())
        .contains("come with the installation");
    assertThat(page("/directory").text()).doesNotContain("False " + letters(id));
  }

  /** Tells services apart without digits, which the lint of numbers might take for a telephone. */
  private static String letters(UUID id) {
    return id.toString()
        .chars()
        .filter(c -> c != '-')
        .mapToObj(c -> "" + (char) ('a' + Character.digit(c, 16)))
        .collect(java.util.stream.Collectors.joining());
  }

  /** One that no page shows, so that one hand changes it. */
  private UUID aHiddenService() {
    UUID id = Ids.next();
    Map<String, String> form = aService("Service " + letters(id), "01632 960 155");
    form.put("showing", "HIDDEN");
    post("/directory/new/" + id, form);
    return id;
  }

  /** A second person rings it and confirms it. */
  private void confirmed(UUID service) throws Exception {
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(second);
    String asked = page("/directory/" + service).select("a[href^=/directory/asked/]").attr("href");
    assertThat(
            browser
                .post()
                .uri(asked + "/confirm")
                .with(csrf())
                .cookie(workforce.signedIn(second))
                .param("answered", "Its desk")
                .param("factor", apps.code(second)))
        .hasStatus3xxRedirection();
  }

  private static Map<String, String> aService(String name, String number) {
    return new java.util.HashMap<>(
        Map.ofEntries(
            Map.entry("name", name),
            Map.entry("purpose", "OTHER"),
            Map.entry("number", number),
            Map.entry("use", "CALL"),
            Map.entry("website", ""),
            Map.entry("hours", "Day and night"),
            Map.entry("languages", "English"),
            Map.entry("cost", "Free"),
            Map.entry("whoFor", "Anyone"),
            Map.entry("audience", "EVERYONE"),
            Map.entry("source", "Its own site"),
            Map.entry("owner", ""),
            Map.entry("note", ""),
            Map.entry("showing", "SHOWN"),
            Map.entry("version", "0")));
  }

  private String freshness(UUID id) throws Exception {
    return freshness(id, session);
  }

  private String freshness(UUID id, Cookie cookie) throws Exception {
    return page("/directory", cookie).select("tr:has(a[href='/directory/" + id + "'])").text();
  }

  private String freshnessIn(int days, UUID id) throws Exception {
    return ScopedClock.at(
        ZonedDateTime.now(clock.withZone(ZoneId.of("Europe/London"))).plusDays(days).toInstant(),
        () -> freshness(id, workforce.signedIn(editor)));
  }

  private Document page(String address) throws Exception {
    return page(address, session);
  }

  private Document page(String address, Cookie cookie) throws Exception {
    MvcTestResult result = browser.get().uri(address).cookie(cookie).exchange();
    assertThat(result).hasStatusOk();
    return parsed(result);
  }

  private static Document parsed(MvcTestResult result) throws Exception {
    return Jsoup.parse(result.getResponse().getContentAsString());
  }

  private MvcTestResult post(String address, Map<String, String> form) {
    var request = browser.post().uri(address).with(csrf()).cookie(session);
    form.forEach(request::param);
    return request.exchange();
  }

  /** What the form on the page would send. */
  private static Map<String, String> typed(Document page) {
    return page.select("form:has(#name)").forms().getFirst().formData().stream()
        .filter(each -> !each.key().equals("_csrf"))
        .collect(Collectors.toMap(each -> each.key(), each -> each.value()));
  }

  private int recorded(String action, UUID object) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, action, object, null, null, null), null)
                    .events()
                    .size());
  }
}
