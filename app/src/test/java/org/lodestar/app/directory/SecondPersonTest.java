package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.directory.face.ServiceAsks;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.StarterPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** No one hand puts a number on a page. */
@PlatformTest
class SecondPersonTest {
  private static final String FALSE_NUMBER = "01632 960 177";
  private static final List<String> PLACES =
      List.of("/", "/help", "/helplines", "/helplines?lang=pl", "/professionals");
  private static final String DONE = "/directory?done=true";
  private static final String FALSE_LINK = "a[href='tel:+441632960177']";

  private final MockMvcTester browser;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Helplines helplines;
  private final HelplineSlot slot;
  private final StarterServices starters;
  private final Directory directory;
  private final ServiceAsks asks;
  private final Audit audit;
  private final HomeItems home;
  private final ObjectProvider<StarterPart> parts;
  private final TransactionOperations transactions;
  private Worker editor;
  private Worker second;

  SecondPersonTest(
      MockMvcTester browser,
      Workforce workforce,
      AuthenticatorApps apps,
      Helplines helplines,
      HelplineSlot slot,
      StarterServices starters,
      Directory directory,
      ServiceAsks asks,
      Audit audit,
      HomeItems home,
      ObjectProvider<StarterPart> parts,
      TransactionOperations transactions) {
    this.home = home;
    this.parts = parts;
    this.transactions = transactions;
    this.browser = browser;
    this.workforce = workforce;
    this.apps = apps;
    this.helplines = helplines;
    this.slot = slot;
    this.starters = starters;
    this.directory = directory;
    this.asks = asks;
    this.audit = audit;
  }

  /** Two editors, of the council and of a neighbouring one. */
  @BeforeEach
  void twoEditors() {
    editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(editor);
    apps.setUp(second);
  }

  @Tag("care")
  @Test
  void oneEditorAlonePutsNoNumberOnTheHomePage() {
    Service national = helplines.get(Purpose.NATIONAL_HELPLINE);
    Map<String, String> form = typed(page(editor, "/directory/" + national.id()));
    form.put("number", FALSE_NUMBER);
    String asked = redirected(post(editor, "/directory/" + national.id(), form));
    assertThat(helplines.get(Purpose.NATIONAL_HELPLINE)).isEqualTo(national);
    for (String place : PLACES) {
      assertThat(page(editor, place).select(FALSE_LINK)).as(place).isEmpty();
    }
    Document own = confirm(editor, asked, apps.code(editor));
    assertThat(own.text()).contains("You asked for it");
    assertThat(helplines.get(Purpose.NATIONAL_HELPLINE)).isEqualTo(national);
    assertThat(redirected(post(editor, asked + "/withdraw", Map.of()))).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OTHER", "INTERPRETER"})
  void aNewNumberHoldsNowhereUntilAnotherHasRungIt(String purpose) {
    UUID id = Ids.next();
    String asked = asked(id, purpose);
    assertThat(shown(id)).as("%s before", purpose).isFalse();
    assertThat(confirm(second, asked, "000000").select(".govuk-error-summary").text())
        .contains("This code is wrong");
    assertThat(shown(id)).as("%s after a wrong code", purpose).isFalse();
    assertThat(confirm(second, asked, apps.code(second)).text()).contains("Confirmed");
    assertThat(shown(id)).as("%s after", purpose).isTrue();
    assertThat(page(editor, "/directory/" + id).text()).contains("Last checked", "Read in");
  }

  @Tag("care")
  @Test
  void whatCameByCopyIsShownToNobodyUntilASecondPersonRangIt() {
    UUID id = Ids.next();
    UUID emergency = Ids.next();
    List<Service> before = helplines.list(Language.ENGLISH);
    cameByCopy(copied(id, "OTHER"), copied(emergency, "EMERGENCY"));
    cameByCopy(copied(id, "OTHER"));
    assertThat(helplines.list(Language.ENGLISH)).isEqualTo(before);
    for (String place : PLACES) {
      assertThat(page(null, place).select(FALSE_LINK)).as(place).isEmpty();
    }
    Document list = page(editor, "/directory");
    assertThat(list.text()).contains("1 record came with a copy");
    assertThat(list.select("a[href$='" + emergency + "']"))
        .as("no copy brings a way to the emergency services")
        .isEmpty();
    redirected(post(editor, "/directory/copied", Map.of()));
    redirected(post(editor, "/directory/copied", Map.of()));
    assertThat(recorded("SERVICE_CHANGE_ASKED", id)).isEqualTo(1);
    assertThat(shown(id)).as("asked for by one").isFalse();
    list = page(second, "/directory");
    assertThat(list.text()).doesNotContain("came with a copy");
    String asked =
        list.select("a:contains(" + name(id) + ")[href^=/directory/asked/]").attr("href");
    assertThat(page(second, asked).select("main " + FALSE_LINK)).isNotEmpty();
    assertThat(confirm(editor, asked, apps.code(editor)).text()).contains("You asked for it");
    assertThat(shown(id)).isFalse();
    assertThat(confirm(second, asked, apps.code(second)).text()).contains("Confirmed");
    assertThat(service(id).website()).as("not an address of a page").isEmpty();
  }

  @Test
  void aWholeListToBeRungIsOneLineAtHome() {
    String[] rows =
        IntStream.range(0, 7)
            .mapToObj(each -> copied(Ids.next(), "INTERPRETER"))
            .toArray(String[]::new);
    cameByCopy(rows);
    redirected(post(editor, "/directory/copied", Map.of()));
    List<ServiceAsk> toRing = toRing(second);
    assertThat(toRing).hasSizeGreaterThanOrEqualTo(7);
    assertThat(home.of(second))
        .filteredOn(each -> each.contains("before pages show"))
        .singleElement()
        .asString()
        .contains("Ring " + toRing.size() + " numbers");
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    assertThat(home.of(lead))
        .as("whoever edits no list comes to one as well")
        .filteredOn(each -> each.contains("before pages show"))
        .hasSize(1);
    Document list = page(lead, "/directory/asked");
    Document own = page(editor, "/directory/asked");
    assertThat(list.text()).contains(editor.displayName() + " asked on");
    for (ServiceAsk each : toRing) {
      String one = "main a[href=/directory/asked/" + each.id() + "]";
      assertThat(list.select(one)).hasSize(1);
      assertThat(own.select(one))
          .as("nobody confirms what they asked for")
          .hasSize(each.askedBy().equals(editor.id()) ? 0 : 1);
    }
    page(editor, "/directory")
        .select("a[href^=/directory/asked/]")
        .eachAttr("href")
        .forEach(each -> post(editor, each + "/withdraw", Map.of()));
    assertThat(toRing(second)).noneMatch(each -> each.askedBy().equals(editor.id()));
  }

  private List<ServiceAsk> toRing(Worker worker) {
    return Standing.member(worker.id()).call(() -> asks.waitingFor(worker.id())).stream()
        .filter(each -> each.wanted().shown())
        .toList();
  }

  /** That a number waits to be rung: at home by its name, or with others on their list. */
  private void assertWaits(Worker worker, String name) {
    List<ServiceAsk> toRing = toRing(worker);
    assertThat(home(worker))
        .contains(
            toRing.size() == 1
                ? "Ring a number before pages show it: " + name
                : "Ring " + toRing.size() + " numbers before pages show them");
    assertThat(page(worker, "/directory/asked").text()).contains(name);
  }

  private void cameByCopy(String... rows) {
    String table = "[" + String.join(",", rows) + "]";
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        parts.stream()
                            .filter(each -> each.room().equals("directory"))
                            .forEach(each -> each.copy(Map.of("directory.service", table)))));
  }

  /** As whoever means harm would write it. */
  private static String copied(UUID id, String purpose) {
    return """
        {"id": "%s", "purpose": "%s", "position": 1, "name": "%s", "number": "%s",
         "callable": true, "hours": "Day and night", "languages": "English", "cost": "Free",
         "website": "javascript:alert(1)", "who_for": "Anyone", "audience": "EVERYONE",
         "source": "Invented", "standing": "READ", "shown": true, "checked_on": "2026-01-01"}
        """
        .formatted(id, purpose, name(id), FALSE_NUMBER);
  }

  private boolean shown(UUID id) {
    return helplines.list(Language.ENGLISH).stream().anyMatch(each -> each.id().equals(id));
  }

  @Test
  void theSecondPersonSeesOldBesideNewAndRingsFirst() {
    UUID id = aShownService();
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("number", FALSE_NUMBER);
    form.put("hours", "Mornings");
    String asked = redirected(post(editor, "/directory/" + id, form));
    Document page = page(second, asked);
    assertThat(page.select("main tr:contains(Telephone number)").text())
        .contains("01632 960156", FALSE_NUMBER);
    assertThat(page.select("main tr:contains(Hours)").text()).contains("Day and night", "Mornings");
    assertThat(page.select("main tr:contains(Cost)")).as("what stays the same").isEmpty();
    assertThat(page.select("main").text())
        .contains(editor.displayName(), editor.organisationName(), "Last checked", "never")
        .contains("Ring the number yourself");
    assertThat(page.select("main " + FALSE_LINK)).isNotEmpty();
    assertThat(page(editor, asked).select("form[action$=/confirm]")).isEmpty();
  }

  @Test
  void whoWasRungStandsThereWhenItIsChangedAgain() {
    UUID id = Ids.next();
    confirm(second, asked(id, "OTHER"), apps.code(second));
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("number", "01632 960 178");
    String asked = redirected(post(editor, "/directory/" + id, form));
    assertThat(page(second, asked).select("main").text())
        .contains("Checked with: The desk", second.displayName());
  }

  @Test
  void aRefusalSaysWhyAndTheAskerIsTold() {
    UUID id = Ids.next();
    String asked = asked(id, "OTHER");
    assertThat(parsed(post(second, asked + "/refuse", Map.of("why", ""))).text())
        .contains("Say why not");
    post(second, asked + "/refuse", Map.of("why", "A garage answered"));
    post(second, asked + "/refuse", Map.of("why", "A garage answered"));
    assertThat(shown(id)).isFalse();
    assertThat(home(editor)).contains("Your change was refused");
    assertThat(page(editor, asked).text()).contains("Refused", "A garage answered");
    assertThat(home(editor)).as("told once").doesNotContain("Your change was refused");
    assertThat(recorded("SERVICE_CHANGE_REFUSED", id)).isEqualTo(1);
  }

  @Test
  void onlyWhoeverAskedWithdraws() {
    UUID id = Ids.next();
    String asked = asked(id, "OTHER");
    assertThat(text(post(second, asked + "/withdraw", Map.of())))
        .contains("Only whoever asked for it withdraws it");
    redirected(post(editor, asked + "/withdraw", Map.of()));
    redirected(post(editor, asked + "/withdraw", Map.of()));
    assertThat(confirm(second, asked, apps.code(second)).text())
        .contains("It is withdrawn already");
    assertThat(shown(id)).isFalse();
  }

  @Test
  void ofTwoWhoAskTheSecondIsToldAndLosesNothing() {
    UUID id = aShownService();
    Map<String, String> mine = typed(page(editor, "/directory/" + id));
    Map<String, String> theirs = typed(page(second, "/directory/" + id));
    mine.put("number", FALSE_NUMBER);
    theirs.put("number", "01632 960 179");
    String asked = redirected(post(editor, "/directory/" + id, mine));
    Document told = parsed(post(second, "/directory/" + id, theirs));
    assertThat(told.text()).contains("waits for a second person");
    assertThat(told.select("a[href='" + asked + "']")).isNotEmpty();
    assertThat(told.select("#number").val()).isEqualTo("01632 960 179");
    assertThat(confirm(second, asked, apps.code(second)).text()).contains("Confirmed");
    assertThat(service(id).number()).isEqualTo(FALSE_NUMBER);
  }

  @Test
  void hidingTakesOneHandAtOnceEndsWhatWaitsAndIsTold() {
    UUID id = aShownService();
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("number", FALSE_NUMBER);
    String asked = redirected(post(editor, "/directory/" + id, form));
    redirected(post(second, "/directory/" + id + "/hide", Map.of()));
    redirected(post(second, "/directory/" + id + "/hide", Map.of()));
    assertThat(shown(id)).isFalse();
    assertThat(home(editor)).contains("Taken off all pages");
    assertThat(confirm(second, asked, apps.code(second)).text()).contains("has changed since");
    assertThat(shown(id)).isFalse();
    assertThat(recorded("SERVICE_HIDDEN", id)).isEqualTo(1);
    assertThat(recorded("SERVICE_CHANGE_OVERTAKEN", id)).isEqualTo(1);
    Map<String, String> again = typed(page(editor, "/directory/" + id));
    again.put("showing", "SHOWN");
    assertThat(redirected(post(editor, "/directory/" + id, again))).contains("/directory/asked/");
    assertThat(shown(id)).as("showing it again takes two").isFalse();
  }

  @Tag("care")
  @Test
  void noOneHandTakesAHelplineOffThePagesThatLeadToIt() {
    for (Purpose purpose : List.of(Purpose.NATIONAL_HELPLINE, Purpose.CHILDLINE)) {
      UUID id = helplines.get(purpose).id();
      String record = "/directory/" + id;
      assertThat(page(editor, record).select("details form[action$=/hide]").text())
          .contains("Ask a second person");
      String asked = redirected(post(editor, record + "/hide", Map.of()));
      assertThat(asked).contains("/directory/asked/");
      assertThat(shown(id)).as("%s asked for by one", purpose).isTrue();
      assertThat(home(second)).contains("Shall it leave all pages?");
      assertThat(page(second, asked).select("form[action$=/confirm]").text())
          .contains("take it off all pages");
      redirected(post(editor, asked + "/withdraw", Map.of()));
    }
    UUID national = helplines.get(Purpose.NATIONAL_HELPLINE).id();
    Map<String, String> form = typed(page(editor, "/directory/" + national));
    form.put("showing", "HIDDEN");
    String asked = redirected(post(editor, "/directory/" + national, form));
    assertThat(asked).contains("/directory/asked/");
    assertThat(shown(national)).as("by the form").isTrue();
    redirected(post(editor, asked + "/withdraw", Map.of()));
  }

  @Test
  void whatOneHandTookOffStandsOnHomesUntilSomebodyAsksForItAndTheLeadMayConfirm() {
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    apps.setUp(lead);
    UUID id = aShownService();
    Document record = page(editor, "/directory/" + id);
    assertThat(record.select(".lode-panel > form[action$=/hide]"))
        .as("not by one careless press")
        .isEmpty();
    assertThat(record.select("details:has(form[action$=/hide]) li").text())
        .contains("The list of helplines", "open feed");
    redirected(post(editor, "/directory/" + id + "/hide", Map.of()));
    String line = "Taken off all pages by " + editor.displayName() + ": " + name(id);
    for (Worker each : List.of(editor, second, lead)) {
      assertThat(home(each)).contains(line + ". Put it back?");
    }
    Map<String, String> again = typed(page(editor, "/directory/" + id));
    again.put("showing", "SHOWN");
    String asked = redirected(post(editor, "/directory/" + id, again));
    assertWaits(lead, name(id));
    assertThat(home(lead)).doesNotContain(line);
    assertThat(confirm(lead, asked, apps.code(lead)).text()).contains("Confirmed");
    assertThat(shown(id)).isTrue();
    assertThat(home(editor)).doesNotContain(line);
  }

  @Test
  void whatOneHandTookOffIsToldHoweverLongAgoAndWhoeverLookedUntilSomebodyAskedForIt() {
    UUID id = aShownService();
    Instant before = Instant.now().minus(Duration.ofDays(30));
    Standing.member(editor.id())
        .run(() -> ScopedClock.at(before, () -> directory.hide(editor, id)));
    String line = "Taken off all pages by " + editor.displayName() + ": " + name(id);
    assertThat(home(second)).contains(line);
    UUID taken =
        Standing.member(second.id()).call(() -> asks.news(second.id())).stream()
            .filter(each -> each.before().id().equals(id))
            .map(ServiceAsk::id)
            .findFirst()
            .orElseThrow();
    assertThat(page(second, "/directory/asked/" + taken).text()).contains("Taken off all pages");
    assertThat(home(second)).as("after a look").contains(line);
    Map<String, String> again = typed(page(editor, "/directory/" + id));
    again.put("showing", "SHOWN");
    String asked = redirected(post(editor, "/directory/" + id, again));
    redirected(post(editor, asked + "/withdraw", Map.of()));
    assertThat(shown(id)).isFalse();
    for (Worker each : List.of(editor, second)) {
      assertThat(home(each)).as("somebody thought about it").doesNotContain(line);
    }
  }

  @Test
  void aHiddenRecordIsComparedWithWhatPagesShowedLast() {
    UUID id = aShownService();
    redirected(post(editor, "/directory/" + id + "/hide", Map.of()));
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("number", FALSE_NUMBER);
    assertThat(redirected(post(editor, "/directory/" + id, form))).isEqualTo(DONE);
    Map<String, String> again = typed(page(editor, "/directory/" + id));
    again.put("showing", "SHOWN");
    String asked = redirected(post(editor, "/directory/" + id, again));
    assertThat(page(second, asked).select("main tr:contains(Telephone number)").text())
        .contains("01632 960156", FALSE_NUMBER);
    assertThat(page(second, asked).select("main tr:contains(Cost)").text()).contains("Free");
  }

  @Test
  void aRecordThatChangedSinceIsNotWrittenOver() {
    UUID id = aShownService();
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("number", FALSE_NUMBER);
    String asked = redirected(post(editor, "/directory/" + id, form));
    Service now = service(id);
    Standing.task("test").run(() -> starters.put(now));
    assertThat(confirm(second, asked, apps.code(second)).text()).contains("has changed since");
    assertThat(service(id).number()).isEqualTo(now.number());
  }

  @Test
  void whatIsSentTwiceIsDoneOnce() {
    UUID id = Ids.next();
    String asked = asked(id, "OTHER");
    String code = apps.code(second);
    confirm(second, asked, code);
    assertThat(confirm(second, asked, code).text()).contains("Confirmed");
    assertThat(recorded("SERVICE_CHANGE_ASKED", id)).isEqualTo(1);
    assertThat(recorded("SERVICE_CHANGE_CONFIRMED", id)).isEqualTo(1);
  }

  @Test
  void allWhoMayConfirmAreToldWhenItWaitsAndWhenItIsDone() {
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Worker manager = workforce.aWorker(editor.organisation(), Role.MANAGER);
    UUID id = Ids.next();
    String asked = asked(id, "OTHER");
    String name = name(id);
    assertWaits(second, name);
    assertWaits(third, name);
    assertThat(home(editor)).doesNotContain(name);
    assertThat(home(manager)).doesNotContain(name);
    confirm(second, asked, apps.code(second));
    assertThat(home(third)).contains("Pages show it anew: " + name);
    assertThat(home(editor)).contains("Pages show it anew: " + name);
    assertThat(home(second)).doesNotContain(name);
  }

  @Test
  void whatEditorsAloneReadTakesOneHand() {
    UUID id = aShownService();
    Map<String, String> form = typed(page(editor, "/directory/" + id));
    form.put("note", "Rings long");
    assertThat(redirected(post(editor, "/directory/" + id, form))).isEqualTo(DONE);
    assertThat(service(id).note()).isEqualTo("Rings long");
  }

  private Service service(UUID id) {
    return helplines.list(Language.ENGLISH).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private UUID aShownService() {
    UUID id = Ids.next();
    Standing.task("test").run(() -> starters.put(MatrixAsks.aService(id, name(id))));
    return id;
  }

  /** Adds a service and gives the address of what waits. */
  private String asked(UUID id, String purpose) {
    Map<String, String> form = new HashMap<>(typed(page(editor, "/directory/new/" + id)));
    form.putAll(
        Map.of("name", name(id), "purpose", purpose, "number", FALSE_NUMBER, "use", "CALL"));
    form.putAll(Map.of("hours", "Mornings", "languages", "English", "cost", "Free"));
    form.putAll(Map.of("whoFor", "Anyone", "audience", "EVERYONE", "source", "Its own site"));
    form.put("showing", "SHOWN");
    String asked = redirected(post(editor, "/directory/new/" + id, form));
    assertThat(redirected(post(editor, "/directory/new/" + id, form))).isEqualTo(asked);
    return asked;
  }

  /** Told apart without digits, which the lint of numbers might take for a telephone. */
  private static String name(UUID id) {
    return "Line "
        + id.toString()
            .chars()
            .filter(c -> c != '-')
            .mapToObj(c -> "" + (char) ('a' + Character.digit(c, 16)))
            .collect(Collectors.joining());
  }

  private Document confirm(Worker who, String asked, String code) {
    MvcTestResult answer =
        post(who, asked + "/confirm", Map.of("answered", "The desk", "factor", code));
    return answer.getResponse().getStatus() < 400 && answer.getResponse().getRedirectedUrl() != null
        ? page(who, asked)
        : parsed(answer);
  }

  private String home(Worker who) {
    return String.join("\n", home.of(who));
  }

  private Document page(@Nullable Worker who, String address) {
    var request = browser.get().uri(address);
    MvcTestResult result =
        (who == null ? request : request.cookie(workforce.signedIn(who))).exchange();
    assertThat(result).hasStatusOk();
    return parsed(result);
  }

  private MvcTestResult post(Worker who, String address, Map<String, String> form) {
    var request = browser.post().uri(address).with(csrf()).cookie(workforce.signedIn(who));
    form.forEach(request::param);
    return request.exchange();
  }

  private static String redirected(MvcTestResult result) {
    assertThat(result).as(text(result)).hasStatus3xxRedirection();
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private static Document parsed(MvcTestResult result) {
    return Jsoup.parse(text(result));
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
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
