package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.members.web.TestDevice.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.Passkey;
import org.lodestar.app.members.entry.Passkeys;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.members.store.tables.tables.records.PasskeyRecord;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** A device that its owner unlocked signs in, and nothing else that looks like it. */
@PlatformTest
class PasskeyTest {
  private static final String ORIGIN = "http://localhost";
  private static final String SITE = "localhost";
  private static final String ASK = "lodestar-passkey";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Passkeys passkeys;
  private final Audit audit;
  private final DSLContext sql;
  private final Recoded recoded;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;
  private final Clock clock;

  private Worker worker;
  private Cookie session;
  private TestDevice device;

  PasskeyTest(
      MockMvc mvc,
      Workforce workforce,
      AuthenticatorApps apps,
      Passkeys passkeys,
      Audit audit,
      DSLContext sql,
      DatabaseAccess access,
      TransactionOperations transactions,
      Clock clock,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.workforce = workforce;
    this.apps = apps;
    this.passkeys = passkeys;
    this.audit = audit;
    this.sql = sql;
    this.access = access;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aWorkerAndADevice() throws Exception {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    session = workforce.signedIn(worker);
    device = new TestDevice();
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        Statement statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute("delete from members.forged_row where kind = 'passkey'");
    }
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  /** What a page asks a device to sign, and the cookie that it comes with. */
  private record Asked(String toSign, Cookie cookie) {
    static Asked of(MockHttpServletResponse answer) throws Exception {
      Element part =
          Objects.requireNonNull(
              Jsoup.parse(answer.getContentAsString()).selectFirst("[data-passkey]"));
      assertThat(part.attr("data-site")).isEqualTo(SITE);
      return new Asked(part.attr("data-sign"), Objects.requireNonNull(answer.getCookie(ASK)));
    }
  }

  private Asked toMake() throws Exception {
    return Asked.of(answer(get("/settings/passkeys").cookie(session)));
  }

  private MockHttpServletResponse made(Asked asked, String origin, int flags) throws Exception {
    return answer(
        post("/settings/passkeys")
            .with(csrf())
            .cookie(session, asked.cookie())
            .param("name", "Work phone")
            .param(
                "clientDataJSON",
                text(TestDevice.client("webauthn.create", asked.toSign(), origin)))
            .param("attestationObject", text(device.attestation(SITE, flags))));
  }

  private void made() throws Exception {
    assertThat(made(toMake(), ORIGIN, TestDevice.BOTH).getRedirectedUrl())
        .isEqualTo("/settings/passkeys");
  }

  private List<Passkey> list() {
    return passkeys.list(worker.id());
  }

  private Asked atTheDoor() throws Exception {
    return Asked.of(answer(post("/sign-in/passkey").with(csrf()).param("to", "/settings")));
  }

  /** What a right device sends. */
  private Map<String, String> shown(String toSign, int counter) throws Exception {
    return shown(
        TestDevice.client("webauthn.get", toSign, ORIGIN),
        TestDevice.authenticator(SITE, TestDevice.BOTH, counter));
  }

  private Map<String, String> shown(byte[] client, byte[] authenticator) throws Exception {
    Map<String, String> sent = new HashMap<>();
    sent.put("id", text(device.credential));
    sent.put("userHandle", text(Passkeys.user(worker.id())));
    sent.put("clientDataJSON", text(client));
    sent.put("authenticatorData", text(authenticator));
    sent.put("signature", text(device.signature(authenticator, client)));
    sent.put("to", "/settings");
    return sent;
  }

  private MockHttpServletResponse sent(Cookie ask, Map<String, String> sent) throws Exception {
    MockHttpServletRequestBuilder request = post("/sign-in/passkey/show").with(csrf()).cookie(ask);
    sent.forEach(request::param);
    return answer(request);
  }

  private static void assertRefused(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getCookie("lodestar")).isNull();
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").text())
        .contains("This passkey did not fit");
  }

  private List<AuditEvent> events() {
    AuditFilter about = new AuditFilter(null, null, worker.id(), null, null, null);
    return Standing.task("test").call(() -> audit.page(about, null)).events();
  }

  @Test
  void aDeviceThatItsOwnerUnlockedIsBothStepsAtOnce() throws Exception {
    made();
    Asked asked = atTheDoor();
    MockHttpServletResponse in = sent(asked.cookie(), shown(asked.toSign(), 1));
    assertThat(in.getRedirectedUrl()).isEqualTo("/settings");
    Cookie whole = Objects.requireNonNull(in.getCookie("lodestar"));
    assertThat(answer(get("/work").cookie(whole)).getStatus()).isEqualTo(200);
    assertThat(answer(get("/settings/factor").cookie(whole)).getStatus())
        .as("and as fresh as a code")
        .isEqualTo(200);
    assertThat(in.getCookie("lodestar-browser")).isNotNull();
    assertThat(list().getFirst().usedAt()).isNotNull();
    assertThat(events())
        .anyMatch(
            event ->
                event.action().equals("SIGNED_IN")
                    && "PASSKEY".equals(event.detail().get("factor")));
  }

  @Test
  void itIsNamedListedAndTakenAway() throws Exception {
    apps.setUp(worker);
    made();
    String page = answer(get("/settings/passkeys").cookie(session)).getContentAsString();
    assertThat(Jsoup.parse(page).select("main").text()).contains("Work phone: made");
    assertThat(Jsoup.parse(page).select("[data-passkey]").attr("data-known"))
        .as("so that the same device makes no second one")
        .isEqualTo(text(device.credential));
    assertThat(removed(list().getFirst().id()).getStatus()).isEqualTo(303);
    assertThat(list()).isEmpty();
    Asked asked = atTheDoor();
    assertRefused(sent(asked.cookie(), shown(asked.toSign(), 1)));
  }

  private MockHttpServletResponse removed(UUID id) throws Exception {
    return answer(
        post("/settings/passkeys/remove")
            .with(csrf())
            .cookie(session)
            .param("passkey", id.toString()));
  }

  private String settings(String address) throws Exception {
    return Jsoup.parse(answer(get(address).cookie(session)).getContentAsString())
        .select("main")
        .text();
  }

  private String wasNotMe() throws Exception {
    return Objects.requireNonNull(
        answer(post("/settings/browsers/not-mine").with(csrf()).cookie(session))
            .getRedirectedUrl());
  }

  @Test
  void itWasNotMeTakesADeviceAwayThatWasAddedSinceAndLeavesTheOneOfBefore() throws Exception {
    made();
    UUID own = list().getFirst().id();
    answer(post("/settings/browsers/mine").with(csrf()).cookie(session));
    assertThat(settings("/settings")).doesNotContain("taken away with the same press");
    device = new TestDevice();
    made();
    assertThat(settings("/settings"))
        .contains("taken away with the same press", "the passkey “Work phone”, made on");
    assertThat(settings(wasNotMe()))
        .contains("A passkey was removed on")
        .doesNotContain("This stayed");
    assertThat(list()).extracting(Passkey::id).containsExactly(own);
    Asked asked = atTheDoor();
    assertRefused(sent(asked.cookie(), shown(asked.toSign(), 1)));
  }

  @Test
  void theOnlyWayInStaysAndIsNamed() throws Exception {
    made();
    assertThat(settings(wasNotMe())).contains("This stayed", "the passkey “Work phone”");
    assertThat(list()).hasSize(1);
  }

  @Test
  void theLastWayInIsNotTakenAway() throws Exception {
    made();
    MockHttpServletResponse refused = removed(list().getFirst().id());
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("could not sign in without this one");
    assertThat(list()).hasSize(1);
  }

  /** Each is right but for one thing. */
  enum Fault {
    FOREIGN_ORIGIN,
    ANOTHER_PORT,
    OTHER_SITE,
    OTHER_CHALLENGE,
    NO_CHALLENGE,
    MADE_NOT_SHOWN,
    NOT_UNLOCKED,
    NOT_TOUCHED,
    ALTERED_SIGNATURE,
    NO_SIGNATURE,
    TRUNCATED,
    NOT_BASE64,
    EMPTY,
    ANOTHER_CREDENTIAL,
    ANOTHER_USER,
    NO_USER
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRightButForOneThingOpensNothing(Fault fault) throws Exception {
    made();
    Asked asked = atTheDoor();
    assertRefused(sent(asked.cookie(), faulty(fault, asked.toSign())));
    Asked again = atTheDoor();
    assertThat(sent(again.cookie(), shown(again.toSign(), 1)).getRedirectedUrl())
        .as("and harms nothing")
        .isEqualTo("/settings");
  }

  private Map<String, String> faulty(Fault fault, String toSign) throws Exception {
    String other = text(new byte[32]);
    byte[] client =
        switch (fault) {
          case FOREIGN_ORIGIN -> TestDevice.client("webauthn.get", toSign, "https://evil.example");
          case ANOTHER_PORT -> TestDevice.client("webauthn.get", toSign, ORIGIN + ":8081");
          case OTHER_CHALLENGE -> TestDevice.client("webauthn.get", other, ORIGIN);
          case NO_CHALLENGE -> TestDevice.client("webauthn.get", "", ORIGIN);
          case MADE_NOT_SHOWN -> TestDevice.client("webauthn.create", toSign, ORIGIN);
          default -> TestDevice.client("webauthn.get", toSign, ORIGIN);
        };
    int flags =
        switch (fault) {
          case NOT_UNLOCKED -> TestDevice.TOUCHED;
          case NOT_TOUCHED -> TestDevice.UNLOCKED;
          default -> TestDevice.BOTH;
        };
    String site = fault == Fault.OTHER_SITE ? "evil.example" : SITE;
    byte[] whole = TestDevice.authenticator(site, flags, 1);
    Map<String, String> sent =
        shown(client, fault == Fault.TRUNCATED ? Arrays.copyOf(whole, 20) : whole);
    switch (fault) {
      case ALTERED_SIGNATURE ->
          sent.put("signature", text(new TestDevice().signature(whole, client)));
      case NO_SIGNATURE -> sent.put("signature", "");
      case NOT_BASE64 -> sent.put("authenticatorData", "☃ not base64");
      case EMPTY -> sent.clear();
      case ANOTHER_CREDENTIAL -> sent.put("id", text(new TestDevice().credential));
      case ANOTHER_USER -> sent.put("userHandle", text(Passkeys.user(UUID.randomUUID())));
      case NO_USER -> sent.put("userHandle", "");
      default -> {
        // Wrong already.
      }
    }
    return sent;
  }

  @Test
  void whatWasAskedIsAnsweredOnce() throws Exception {
    made();
    Asked asked = atTheDoor();
    Map<String, String> sent = shown(asked.toSign(), 1);
    assertThat(sent(asked.cookie(), sent).getStatus()).isEqualTo(303);
    assertRefused(sent(asked.cookie(), sent));
    assertRefused(sent(asked.cookie(), shown(asked.toSign(), 2)));
  }

  @Test
  void aWrongAnswerUsesItUpToo() throws Exception {
    made();
    Asked asked = atTheDoor();
    assertRefused(sent(asked.cookie(), faulty(Fault.ALTERED_SIGNATURE, asked.toSign())));
    assertRefused(sent(asked.cookie(), shown(asked.toSign(), 1)));
  }

  @Test
  void whatAnotherBrowserWasAskedIsWorthNothingHere() throws Exception {
    made();
    Asked theirs = atTheDoor();
    Asked own = atTheDoor();
    assertRefused(sent(own.cookie(), shown(theirs.toSign(), 1)));
    assertRefused(sent(new Cookie(ASK, "A".repeat(43)), shown(theirs.toSign(), 1)));
  }

  @Test
  void afterFiveMinutesItIsAskedAnew() throws Exception {
    made();
    Asked asked = atTheDoor();
    Map<String, String> sent = shown(asked.toSign(), 1);
    MockHttpServletResponse late =
        ScopedClock.at(
            clock.instant().plus(Duration.ofMinutes(5).plusSeconds(1)),
            () -> sent(asked.cookie(), sent));
    assertRefused(late);
  }

  @Test
  void aCounterThatGoesBackStopsThePasskeyAndTheRecordTellsIt() throws Exception {
    made();
    Asked first = atTheDoor();
    assertThat(sent(first.cookie(), shown(first.toSign(), 7)).getStatus()).isEqualTo(303);
    Asked copy = atTheDoor();
    assertRefused(sent(copy.cookie(), shown(copy.toSign(), 7)));
    assertThat(events()).anyMatch(event -> event.action().equals("PASSKEY_COPIED"));
    Asked later = atTheDoor();
    assertRefused(sent(later.cookie(), shown(later.toSign(), 9)));
    assertThat(list().getFirst().stopped()).isTrue();
    assertThat(answer(get("/settings/passkeys").cookie(session)).getContentAsString())
        .contains("somebody may have copied it");
  }

  /** What somebody may do to rows past the platform. */
  enum Forgery {
    PUT_BACK,
    STOP_UNDONE,
    COUNTER_LOWERED,
    MOVED,
    COPIED,
    CODE_TAKEN_AWAY
  }

  @ParameterizedTest
  @EnumSource
  void passkeysThatThePlatformDidNotWriteOpenNothingAndAreToldOnce(Forgery forgery)
      throws Exception {
    apps.setUp(worker);
    made();
    assertThat(in(worker, 7).getRedirectedUrl()).as("the right one").isEqualTo("/settings");
    Worker whose = forged(forgery);
    assertRefused(in(whose, 5));
    assertRefused(in(whose, 9));
    assertThat(passkeys.list(whose.id())).isEmpty();
    for (int i = 0; i < 200 && told(whose) == 0; i++) {
      Thread.sleep(25);
    }
    assertThat(told(whose)).isEqualTo(1);
    device = new TestDevice();
    if (forgery != Forgery.MOVED) {
      made(toMake(), ORIGIN, TestDevice.BOTH);
      assertThat(list()).as("no change makes them right").isEmpty();
    }
    inside(() -> passkeys.forget(worker.id()));
    made();
    assertThat(in(worker, 1).getRedirectedUrl()).as("made anew").isEqualTo("/settings");
    inside(() -> passkeys.forget(whose.id()));
  }

  /** Answers whose passkey it is afterwards. */
  private Worker forged(Forgery forgery) throws Exception {
    PasskeyRecord row =
        Standing.task("test")
            .call(
                () ->
                    sql.transactionResult(
                        each ->
                            each.dsl()
                                .fetchSingle(
                                    Tables.PASSKEY, Tables.PASSKEY.PERSON.eq(worker.id()))));
    switch (forgery) {
      case PUT_BACK -> {
        passkeys.remove(worker.id(), row.getId());
        row.touched(true);
        inside(() -> sql.insertInto(Tables.PASSKEY).set(row).execute());
      }
      case STOP_UNDONE -> {
        assertRefused(in(worker, 7));
        assertThat(list().getFirst().stopped()).isTrue();
        written(Tables.PASSKEY.STOPPED_AT, null);
      }
      case COUNTER_LOWERED -> written(Tables.PASSKEY.COUNTER, 0L);
      case MOVED -> {
        Worker victim = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
        written(Tables.PASSKEY.PERSON, victim.id());
        return victim;
      }
      case COPIED -> {
        row.setId(Ids.next());
        row.setCredential(new TestDevice().credential);
        inside(() -> sql.insertInto(Tables.PASSKEY).set(row).execute());
      }
      case CODE_TAKEN_AWAY ->
          inside(
              () ->
                  sql.update(Tables.PERSON)
                      .setNull(Tables.PERSON.PASSKEYS_CODE)
                      .where(Tables.PERSON.ID.eq(worker.id()))
                      .execute());
    }
    return worker;
  }

  private MockHttpServletResponse in(Worker as, int counter) throws Exception {
    Asked asked = atTheDoor();
    Map<String, String> sent = shown(asked.toSign(), counter);
    sent.put("userHandle", text(Passkeys.user(as.id())));
    return sent(asked.cookie(), sent);
  }

  private int told(Worker about) {
    AuditFilter which = new AuditFilter(null, "FORGED_ROW_MET", about.id(), null, null, null);
    return Standing.task("test").call(() -> audit.page(which, null)).events().size();
  }

  private <T> void written(Field<T> column, @Nullable T value) {
    inside(
        () ->
            sql.update(Tables.PASSKEY)
                .set(column, value)
                .where(Tables.PASSKEY.PERSON.eq(worker.id()))
                .execute());
  }

  private void inside(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  @Test
  void whoIsSuspendedIsNotLetInByADevice() throws Exception {
    made();
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.STATE, "SUSPENDED")
        .where(Tables.PERSON.ID.eq(worker.id()))
        .execute();
    recoded.person(worker.id());
    Asked asked = atTheDoor();
    assertRefused(sent(asked.cookie(), shown(asked.toSign(), 1)));
  }

  @Test
  void aResetTakesPasskeysAwayToo() throws Exception {
    made();
    Worker administrator =
        workforce.aWorker(worker.organisation(), Role.ORGANISATION_ADMINISTRATOR);
    answer(
        post("/people/" + worker.id() + "/reset")
            .with(csrf())
            .cookie(workforce.signedIn(administrator)));
    assertThat(list()).isEmpty();
  }

  @Test
  void noneIsMadeForAnotherOriginWithoutUnlockingOrTwice() throws Exception {
    assertThat(made(toMake(), "https://evil.example", TestDevice.BOTH).getContentAsString())
        .contains("The passkey was not made");
    made(toMake(), ORIGIN, TestDevice.TOUCHED);
    assertThat(list()).isEmpty();
    Asked asked = toMake();
    made(asked, ORIGIN, TestDevice.BOTH);
    made(asked, ORIGIN, TestDevice.BOTH);
    made(toMake(), ORIGIN, TestDevice.BOTH);
    assertThat(list()).hasSize(1);
  }

  @Test
  void withoutANameNothingIsKept() throws Exception {
    Asked asked = toMake();
    MockHttpServletResponse nameless =
        answer(post("/settings/passkeys").with(csrf()).cookie(session, asked.cookie()));
    assertThat(nameless.getContentAsString()).contains("Enter a name");
    assertThat(list()).isEmpty();
  }

  @Test
  void thePageOffersItHiddenAndTheWordsLeadOnWithoutAScript() throws Exception {
    Element offer =
        Objects.requireNonNull(
            Jsoup.parse(answer(get("/sign-in")).getContentAsString())
                .selectFirst("[data-passkey-offer]"));
    assertThat(offer.hasAttr("hidden")).isTrue();
    String page = answer(post("/sign-in/passkey").with(csrf())).getContentAsString();
    assertThat(Jsoup.parse(page).select("[data-passkey-without]").text())
        .contains("Use your password and a code");
    assertThat(Jsoup.parse(page).select("main a[href=/sign-in]")).isNotEmpty();
  }
}
