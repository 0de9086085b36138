package org.lodestar.app.worries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.worries.store.tables.Tables.FIELD_KEY;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.domain.DraftLock;
import org.lodestar.app.worries.domain.PhoneLock;
import org.lodestar.app.worries.face.FieldLogs;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class FieldControllerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Desk desk;
  private final Workforce workforce;
  private final FieldLogs logs;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;
  private UUID council = new UUID(0, 0);
  private Worker officer = nobody();
  private Worker warden = nobody();

  FieldControllerTest(
      Desk desk,
      Workforce workforce,
      FieldLogs logs,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.desk = desk;
    this.workforce = workforce;
    this.logs = logs;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aCouncilReceivesAndAWardenWalks() {
    council = desk.aReceiver();
    officer = desk.anOfficer(council);
    warden = desk.aWorker(council, Role.PRACTITIONER);
  }

  @Test
  void aLogIsStoredOnceHoweverOftenItComesAndSaysWhatToDoNext() {
    UUID id = Ids.next();
    Document page = Desk.parsed(desk.post(warden, "/street/log", log(id)));
    assertThat(page.select("h1").text()).isEqualTo("Your log is sent");
    assertThat(page.select("[data-field-sent]").attr("data-field-sent")).isEqualTo(id.toString());
    assertThat(page.select(".lode-screen-outcome").text()).isEqualTo("Act now");
    assertThat(page.select(".lode-screen-steps").text()).contains("front door for children");
    assertThat(desk.post(warden, "/street/log", log(id))).hasStatusOk();
    assertThat(concerns(id)).hasSize(1);
    assertThat(concerns(id).getFirst().get(CONCERN.CHANNEL)).isEqualTo("FIELD_LOG");
    assertThat(concerns(id).getFirst().get(CONCERN.TAKEN_BY)).isEqualTo(warden.id());
  }

  @Test
  void whoReceivesItReadsEverythingThatWasTold() {
    UUID id = Ids.next();
    desk.post(warden, "/street/log", log(id));
    desk.post(
        officer, "/concerns/" + stored(id) + "/first-view", Map.of("answer", "NO", "reason", ""));
    String text = desk.page(officer, "/concerns/" + stored(id)).text();
    assertThat(text)
        .contains(
            "A child out alone",
            "a child who seems drugged or hurt",
            "Lantern Street, by the clock",
            "AB12 CDE",
            "How many people: 2",
            "Invented: she had no shoes");
  }

  @Test
  void aNumberThatSomethingElseHasOpensNothingOfIt() {
    UUID other = desk.opened(officer, TestPartnership.report());
    for (UUID known : List.of(other, officer.id(), council, warden.id())) {
      List<?> before = grants(known);
      assertThat(desk.post(warden, "/street/log", log(known))).hasStatusOk();
      assertThat(grants(known)).isEqualTo(before);
      assertThat(concerns(known)).hasSize(1);
    }
    Worker colleague = desk.aWorker(council, Role.PRACTITIONER);
    UUID same = Ids.next();
    desk.post(warden, "/street/log", log(same));
    assertThat(desk.post(colleague, "/street/log", log(same))).hasStatusOk();
    assertThat(Ids.derived("field log", colleague.id(), same)).isNotEqualTo(stored(same));
  }

  /** All that grants and exclusions say of an object or a holder. */
  private List<?> grants(UUID id) {
    return Standing.task("test")
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetch(
                                "select object::text || holder || level || purpose from"
                                    + " members.access_grant where object = ? or (holder = ? and"
                                    + " purpose <> 'TRIAGE' and purpose <> 'OWN_REPORT') union all"
                                    + " select object::text || person from members.exclusion where"
                                    + " object = ? order by 1",
                                id,
                                id,
                                id)
                            .getValues(0)));
  }

  @Test
  void everythingThatIsMissingIsToldAtOnceAndNothingTypedIsLost() {
    Map<String, String> log = new LinkedHashMap<>(log(Ids.next()));
    log.remove("what");
    log.remove("age");
    log.put("place", " ");
    log.put("howMany", "many");
    log.put("when", "ANOTHER_DAY");
    Document page = Desk.parsed(desk.post(warden, "/street/log", log));
    assertThat(page.select(".govuk-error-summary li").eachText())
        .containsExactly(
            "Choose what it is",
            "Say whether it is a child",
            "Enter a number up to 999",
            "Say where");
    assertThat(page.select("textarea").text()).isEqualTo("Invented: she had no shoes");
    assertThat(page.select("input[name=signs][checked]").val()).isEqualTo("STRT4");
  }

  @Test
  void aDayOfItsOwnMustBeGivenAndMustNotLieAhead() {
    Map<String, String> log = new LinkedHashMap<>(log(Ids.next()));
    log.put("when", "ANOTHER_DAY");
    assertThat(Desk.parsed(desk.post(warden, "/street/log", log)).text())
        .contains("Enter a day that is not in the future");
    log.putAll(Map.of("day.day", "1", "day.month", "1", "day.year", "2099"));
    assertThat(Desk.parsed(desk.post(warden, "/street/log", log)).text())
        .contains("Enter a day that is not in the future");
  }

  @Test
  void aLogThatWaitedSaysWhenItWasWrittenUnlessThatCannotBe() {
    Instant hourAgo =
        Instant.ofEpochSecond(clock.instant().minus(Duration.ofHours(1)).getEpochSecond());
    assertThat(heard(String.valueOf(hourAgo.getEpochSecond()))).isEqualTo(hourAgo);
    for (String wrong :
        List.of(
            String.valueOf(clock.instant().plus(Duration.ofDays(1)).getEpochSecond()),
            String.valueOf(clock.instant().minus(Duration.ofDays(3)).getEpochSecond()),
            "99999999999999999999",
            "now")) {
      assertThat(heard(wrong))
          .isBetween(clock.instant().minusSeconds(60), clock.instant().plusSeconds(1));
    }
  }

  private Instant heard(String written) {
    UUID id = Ids.next();
    Map<String, String> log = new LinkedHashMap<>(log(id));
    log.put("written", written);
    assertThat(desk.post(warden, "/street/log", log)).hasStatusOk();
    return concerns(id).getFirst().get(CONCERN.HEARD_AT).toInstant();
  }

  @Test
  void aWardenSeesTheirOwnLogsOfTheDayAndNobodyElses() {
    UUID id = Ids.next();
    desk.post(warden, "/street/log", log(id));
    String reference = concerns(id).getFirst().get(CONCERN.REFERENCE);
    assertThat(desk.page(warden, "/street/logs").text())
        .contains(reference, "Received")
        .doesNotContain("Lantern Street");
    Worker colleague = desk.aWorker(council, Role.PRACTITIONER);
    assertThat(desk.page(colleague, "/street/logs").text())
        .contains("You have sent nothing")
        .doesNotContain(reference);
    desk.post(
        officer, "/concerns/" + stored(id) + "/first-view", Map.of("answer", "NO", "reason", ""));
    long version = concerns(id).getFirst().get(CONCERN.VERSION);
    desk.post(officer, "/concerns/" + stored(id) + "/acknowledge", Map.of("version", "" + version));
    assertThat(desk.page(warden, "/street/logs").text()).contains("Being looked at by");
  }

  @Test
  void aLogStandsAmongTheWardensWorriesWithWhatTheyWroteAndNothingTheyWereNotAsked() {
    UUID id = Ids.next();
    desk.post(warden, "/street/log", log(id));
    Document worries = desk.page(warden, "/worries");
    assertThat(worries.select("main tbody tr")).hasSize(1);
    assertThat(worries.select("main tbody tr").text()).contains("Street log", "Received");
    Document log = desk.page(warden, worry(warden));
    assertThat(log.select("h1").text()).startsWith("Street log C-");
    assertThat(log.select(".govuk-summary-list").text())
        .contains(
            "A child out alone", "Lantern Street", "AB12 CDE", "How many people: 2", "no shoes")
        .doesNotContain("No answer", "Told by others", "Done already");
    Worker colleague = desk.aWorker(council, Role.PRACTITIONER);
    assertThat(desk.page(colleague, "/worries").select("main tbody tr")).isEmpty();
    assertThat(desk.get(colleague, worry(warden))).hasStatus(404);
  }

  @Test
  void theTeamAndTheWardenTalkAndTheWardenReadsWhatBecameOfItAndTheThanks() {
    UUID id = Ids.next();
    desk.post(warden, "/street/log", log(id));
    String worry = worry(warden);
    desk.post(
        officer, "/concerns/" + stored(id) + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(officer, "/concerns/" + stored(id)).text())
        .contains("They logged it on the street", "Write to whoever logged it here")
        .doesNotContain("what they make of it");
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + stored(id) + "/message"),
        Map.of("text", "Which shop was it?"));
    assertThat(desk.page(warden, worry).text()).contains("Which shop was it?");
    desk.send(warden, desk.page(warden, worry), Map.of("text", "The one on the corner"));
    assertThat(desk.page(officer, "/concerns/" + stored(id)).text())
        .contains("The one on the corner");
    assertThat(
            desk.send(officer, desk.page(officer, "/concerns/" + stored(id) + "/triage"), Map.of()))
        .hasStatus3xxRedirection();
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + stored(id) + "/signpost"),
        Map.of("words", "To the front door"));
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + stored(id) + "/thanks"),
        Map.of("text", "Well spotted, thank you."));
    String told = "We have looked into it and finished with it";
    assertThat(desk.page(warden, worry).text()).contains(told, "Well spotted, thank you.");
    assertThat(desk.page(warden, "/worries").text()).contains(told);
    assertThat(desk.page(warden, "/street/logs").text()).contains(told);
  }

  @Test
  void theWriterOfALogSeesNothingOfTheConcernItself() {
    UUID id = Ids.next();
    Worker walker = desk.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    assertThat(desk.post(walker, "/street/log", log(id))).hasStatusOk();
    UUID concern = Ids.derived("field log", walker.id(), id);
    assertThat(concernsSeenBy(officer, concern)).hasSize(1);
    assertThat(concernsSeenBy(walker, concern)).isEmpty();
  }

  private String worry(Worker worker) {
    return desk.page(worker, "/worries").select("main tbody a").attr("href");
  }

  @Test
  void aDraftIsOpenedForItsOwnWorkerOnlyAndWhileItsTimeLasts() throws Exception {
    JsonNode lock = lock(warden);
    assertThat(lock(warden).get("id").asString()).isEqualTo(lock.get("id").asString());
    byte[] draftKey = "thirty-two bytes of a draft key!".getBytes(StandardCharsets.US_ASCII);
    Map<String, String> asked =
        Map.of(
            "lock", lock.get("id").asString(),
            "wrapped", Base64.getEncoder().encodeToString(wrapped(lock, draftKey)));
    JsonNode opened = json(desk.post(warden, "/street/key/open", asked));
    assertThat(Base64.getDecoder().decode(opened.get("key").asString())).isEqualTo(draftKey);

    Worker colleague = desk.aWorker(council, Role.PRACTITIONER);
    assertThat(desk.post(colleague, "/street/key/open", asked)).hasStatus(410);
    end(UUID.fromString(lock.get("id").asString()));
    assertThat(desk.post(warden, "/street/key/open", asked)).hasStatus(410);
    Standing.nobody().run(logs::sweep);
    assertThat(keys(UUID.fromString(lock.get("id").asString()))).isZero();
  }

  @Test
  void whatIsNoLockOrWasNotLockedWithItOpensNothing() throws Exception {
    JsonNode lock = lock(warden);
    for (String wrapped : List.of("", "%%%", "AAAA", "A".repeat(400_000))) {
      assertThat(
              desk.post(
                  warden,
                  "/street/key/open",
                  Map.of("lock", lock.get("id").asString(), "wrapped", wrapped)))
          .hasStatus(410);
    }
    assertThat(desk.post(warden, "/street/key/open", Map.of("lock", "none", "wrapped", "AAAA")))
        .hasStatus(410);
  }

  @Test
  void thePrivateHalfLiesInTheDatabaseSealed() throws Exception {
    JsonNode lock = lock(warden);
    byte[] kept =
        transactions.execute(
            status ->
                sql.select(FIELD_KEY.PRIVATE_HALF)
                    .from(FIELD_KEY)
                    .where(FIELD_KEY.ID.eq(UUID.fromString(lock.get("id").asString())))
                    .fetchSingle(FIELD_KEY.PRIVATE_HALF));
    String text = new String(kept, StandardCharsets.ISO_8859_1);
    // How every private half begins in base64.
    String begin = DraftLock.fresh().secret().substring(0, 40);
    assertThat(DraftLock.fresh().secret()).startsWith(begin);
    assertThat(text).doesNotContain(begin);
  }

  @Test
  void theEmptyFormHoldsNobodysNameAndNoProofAndOnlyThesePagesMayKeepAScript() {
    MvcTestResult shell = desk.get(warden, "/street/shell");
    Document page = Desk.parsed(shell);
    assertThat(page.text()).doesNotContain(warden.displayName());
    assertThat(page.select("[name=_csrf]")).isEmpty();
    assertThat(page.select("form[data-field=shell]")).hasSize(1);
    assertThat(shell.getResponse().getHeader("Content-Security-Policy"))
        .contains("worker-src 'self'", "default-src 'none'");
    assertThat(shell.getResponse().getHeader("Set-Cookie")).isNull();
    assertThat(desk.get(warden, "/work").getResponse().getHeader("Content-Security-Policy"))
        .doesNotContain("worker-src");
    assertThat(desk.get(warden, "/work").getResponse().getHeader("Permissions-Policy"))
        .contains("geolocation=()");
    assertThat(desk.get(warden, "/street/log").getResponse().getHeader("Permissions-Policy"))
        .contains("geolocation=(self)", "camera=()");
  }

  @Test
  void theScriptThatStaysKnowsEveryFileOfTheEmptyForm() throws Exception {
    String script = desk.get(warden, "/street/worker.js").getResponse().getContentAsString();
    Document shell = Desk.parsed(desk.get(warden, "/street/shell"));
    assertThat(script).doesNotContain("@files");
    shell.select("script[src]").eachAttr("src").forEach(src -> assertThat(script).contains(src));
    shell.select("link[href]").eachAttr("href").forEach(href -> assertThat(script).contains(href));
  }

  private JsonNode lock(Worker worker) throws Exception {
    return json(desk.post(worker, "/street/key", Map.of()));
  }

  private static JsonNode json(MvcTestResult answer) throws Exception {
    assertThat(answer).hasStatusOk();
    return JSON.readTree(answer.getResponse().getContentAsString());
  }

  private static byte[] wrapped(JsonNode lock, byte[] key) throws Exception {
    return PhoneLock.wrapped(Base64.getDecoder().decode(lock.get("open").asString()), key);
  }

  private void end(UUID lock) {
    transactions.executeWithoutResult(
        status -> {
          var row = sql.selectFrom(FIELD_KEY).where(FIELD_KEY.ID.eq(lock)).fetchSingle();
          sql.deleteFrom(FIELD_KEY).where(FIELD_KEY.ID.eq(lock)).execute();
          row.setEndsAt(OffsetDateTime.ofInstant(clock.instant().minusSeconds(1), ZoneOffset.UTC));
          sql.insertInto(FIELD_KEY).set(row.intoMap()).execute();
        });
  }

  private int keys(UUID lock) {
    return transactions.execute(status -> sql.fetchCount(FIELD_KEY, FIELD_KEY.ID.eq(lock)));
  }

  /** The concern that came of a log with this number of the telephone's. */
  private UUID stored(UUID id) {
    return Ids.derived("field log", warden.id(), id);
  }

  private List<org.jooq.Record> concerns(UUID id) {
    return concernsSeenBy(officer, stored(id));
  }

  private List<org.jooq.Record> concernsSeenBy(Worker worker, UUID id) {
    return Standing.member(worker.id())
        .call(
            () ->
                transactions.execute(
                    status ->
                        List.<org.jooq.Record>copyOf(
                            sql.selectFrom(CONCERN).where(CONCERN.ID.eq(id)).fetch())));
  }

  private static Map<String, String> log(UUID id) {
    Map<String, String> log = new LinkedHashMap<>();
    log.put("id", id.toString());
    log.put("what", "CHILD_ALONE");
    log.put("signs", "STRT4");
    log.put("age", "UNSURE");
    log.put("howMany", "2");
    log.put("place", "Lantern Street, by the clock");
    log.put("when", "NOW");
    log.put("vehicle", "Grey van AB12 CDE");
    log.put("notes", "Invented: she had no shoes");
    return log;
  }

  private static Worker nobody() {
    return new Worker(new UUID(0, 0), "", new UUID(0, 0), "", java.util.Set.of(), Instant.EPOCH);
  }
}
