package org.lodestar.app.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.face.Intakes;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageFactors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class TakeControllerTest {
  private static final String LETTER =
      "From: Nora Neighbour <nora@neighbours.example>\nSent: 20 November 2026 08:15\n"
          + "To: Desk\nSubject: The car wash\n\nSix men sleep in the back of the car wash. ";

  private final Desk desk;
  private final Workforce workforce;
  private final Mailboxes mailboxes;
  private final Intakes intakes;
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Cases cases;
  private final Clock clock;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private Worker taker;
  private Worker officer;
  private final Recoded recoded;

  TakeControllerTest(
      Desk desk,
      Workforce workforce,
      Mailboxes mailboxes,
      Intakes intakes,
      Concerns concerns,
      HandOvers handOvers,
      Cases cases,
      Clock clock,
      DSLContext sql,
      TransactionOperations transactions,
      Recoded recoded) {
    this.recoded = recoded;
    this.desk = desk;
    this.workforce = workforce;
    this.mailboxes = mailboxes;
    this.intakes = intakes;
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.cases = cases;
    this.clock = clock;
    this.sql = sql;
    this.transactions = transactions;
    UUID receiver = desk.aReceiver();
    this.taker = desk.aWorker(receiver, Role.CALL_TAKER);
    this.officer = desk.anOfficer(receiver);
  }

  @BeforeEach
  void aCallTaker() {
    UUID receiver = desk.aReceiver();
    taker = desk.aWorker(receiver, Role.CALL_TAKER);
    officer = desk.anOfficer(receiver);
  }

  @Test
  void aCallIsTakenWithAReceiptThatIsShownOnce() {
    String draft = begun("PHONE");
    Document aloud = Desk.parsed(send(draft, answers("Six men in the car wash", "GIVE")));
    String code = aloud.select("input[name=code]").val();
    assertThat(aloud.select(".lode-spelled li")).hasSize(5);
    assertThat(aloud.select(".lode-spelled__read").text()).matches(".*[A-Z][a-z]+.*");
    Document unread = Desk.parsed(handIn(draft, code, false));
    assertThat(unread.select(".govuk-error-summary").text()).contains("read the receipt back");
    assertThat(unread.select("input[name=code]").val()).isEqualTo(code);

    String taken = location(handIn(draft, code, true));
    Document done = desk.page(taker, taken);
    assertThat(done.text())
        .contains("safely stored", "Six men in the car wash", "They have a receipt");
    assertThat(done.html()).doesNotContain(code);
    assertThat(taken).doesNotContain(code).doesNotContain(code.replace("-", ""));
    UUID concern = id(taken);
    assertThat(mailboxes.find(ReceiptCode.parse(code).orElseThrow()).orElseThrow().concern())
        .isEqualTo(concern);
    assertThat(location(desk.get(taker, draft))).isEqualTo("/concerns/take");
    assertThat(location(handIn(draft, code, true))).isEqualTo("/concerns/take");
    assertThat(desk.recorded("CONCERN_TAKEN_DOWN", concern)).hasSize(1);
  }

  @Test
  @Tag("care")
  void whileSomebodyIsInDangerAConcernIsHandedInBeforeAReceiptIsSpelled() {
    String draft = begun("PHONE");
    Document aloud =
        Desk.parsed(send(draft, answers("He has locked her in", "GIVE", "danger", "YES")));
    assertThat(aloud.select(".lode-panel--danger").text()).contains("Ring 999", "receipt can wait");
    String taken = location(desk.post(taker, draft + "/hand-in", Map.of("now", "true")));
    assertThat(desk.page(taker, taken).text())
        .contains("ring 999 first", "is called until somebody opens this", "He has locked her in");
    assertThat(opened(id(taken)).text()).contains("He has locked her in");
    assertThat(desk.page(taker, taken).text()).doesNotContain("Open a case of your own");
    taker = desk.aWorker(officer.organisation(), Role.CALL_TAKER, Role.CASEWORKER);
    String again = begun("PHONE");
    send(again, answers("He has locked her in", "GIVE", "danger", "YES"));
    String theirs = location(desk.post(taker, again + "/hand-in", Map.of("now", "true")));
    String door = desk.page(taker, theirs).select("a:contains(Open a case)").attr("href");
    String file = location(desk.send(taker, desk.page(taker, door), Map.of("owner", "")));
    assertThat(desk.page(taker, file).text())
        .as("nothing is typed again")
        .contains("Danger now", "Call 999", "He has locked her in");
  }

  @Test
  void aCallStaysWithTheTeamWhenItsTakerMovesToAnother() {
    String draft = begun("PHONE");
    assertThat(desk.page(taker, draft).text()).contains("Take a concern");
    UUID elsewhere = workforce.anOrganisation();
    UUID before = taker.organisation();
    move(elsewhere);
    assertThat(desk.get(taker, draft)).hasStatus(303).hasRedirectedUrl("/concerns/take");
    assertThat(desk.page(taker, "/concerns/take").select("a[href='" + draft + "']")).isEmpty();
    move(before);
    assertThat(desk.get(taker, draft)).hasStatusOk();
  }

  private void move(UUID organisation) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.execute(
                            "update members.person set organisation = ? where id = ?",
                            organisation,
                            taker.id())));
    recoded.person(taker.id());
  }

  @Test
  void oneEntryOfTheMenuSaysWhereOneIs() {
    Worker officer = desk.aWorker(taker.organisation(), Role.TRIAGE_OFFICER);
    assertThat(
            desk.page(officer, "/concerns/take")
                .select(".lode-rail [aria-current=page]")
                .eachText())
        .containsExactly("Take a concern");
    assertThat(desk.page(officer, "/concerns").select(".lode-rail [aria-current=page]").eachText())
        .containsExactly("Concerns");
  }

  @Test
  void eachShowingOfTheReceiptIsANewOne() {
    String draft = begun("PHONE");
    String first = code(send(draft, answers("Words", "GIVE")));
    String second = code(send(draft, answers("Words", "GIVE", "version", "1")));
    assertThat(second).isNotEqualTo(first);
    handIn(draft, second, true);
    assertThat(mailboxes.find(ReceiptCode.parse(first).orElseThrow())).isEmpty();
  }

  private static String code(MvcTestResult result) {
    return Desk.parsed(result).select("input[name=code]").val();
  }

  @Test
  void withoutAReceiptNobodyCanBeWrittenTo() {
    String taken = location(send(begun("WALK_IN"), answers("Words of a visitor", "NONE")));
    UUID concern = id(taken);
    assertThat(desk.page(taker, taken).text()).contains("They have no receipt");
    Document page = opened(concern);
    assertThat(page.text())
        .contains("Nobody would read a message here", "Walk-in", "nobody can be reached");
    assertThat(page.select("a[href$=/message]")).isEmpty();
    MvcTestResult message =
        desk.post(
            officer,
            "/concerns/" + concern + "/message",
            Map.of("text", "Hello there", "once", UUID.randomUUID().toString(), "warned", "false"));
    assertThat(location(message)).isEqualTo("/concerns/" + concern + "?done=NO_MAILBOX");
    Document instead = desk.page(officer, "/concerns/" + concern + "/message");
    assertThat(instead.text())
        .contains("You cannot write to this reporter", "nobody can be reached", "What you can do");
    assertThat(instead.select("main textarea, main form:not([action=/concerns/find])")).isEmpty();
    assertThat(instead.select("main a[href$=/note]")).hasSize(1);
    assertThat(instead.select("main a[href$=/deed]")).as("there is no safe way").isEmpty();
  }

  @Test
  void whoCannotBeWrittenToButCalledIsCalledByTheRulesThatTheyGave() {
    Map<String, String> told = answers("Words of a caller", "NONE");
    told.put("way", "PHONE_CALL");
    told.put("address", "07700 900456");
    told.put("name", "Nora Neighbour");
    UUID concern = id(location(send(begun("WALK_IN"), told)));
    opened(concern);
    Document instead = desk.page(officer, "/concerns/" + concern + "/message");
    assertThat(instead.text())
        .contains("You cannot write to this reporter", "You may contact the reporter by")
        .contains("Reach them in the one way that they said is safe")
        .doesNotContain("07700 900456");
    assertThat(instead.select("main form:not([action=/concerns/find])")).isEmpty();
    assertThat(instead.select("main a[href$=/deed]")).hasSize(1);
  }

  @Test
  void whatTriageSees() {
    Map<String, String> told = answers("Six men in the car wash", "NONE");
    told.put("way", "PHONE_CALL");
    told.put("address", "07700 900456");
    told.put("name", "Nora Neighbour");
    told.put("callerKind", "NEIGHBOUR");
    told.put("childWithCaller", "YES");
    told.put("theirReference", "MASH-17");
    UUID concern = id(location(send(begun("CHILDREN_FRONT_DOOR"), told)));
    Document page = opened(concern);
    assertThat(page.text())
        .contains(
            "Children's front door", taker.displayName(), "MASH-17", "Neighbour", "07700 900456")
        .contains("Taken down: Children's front door");
    String order = page.text();
    assertThat(order.indexOf("only by these rules")).isLessThan(order.indexOf("07700 900456"));
    assertThat(desk.page(officer, "/concerns").text()).contains("Children's front door");
  }

  @Test
  @Tag("care")
  void aChildWhoIsNearInACallAboutAnAdultReachesThoseWhoProtectChildren() {
    UUID children = desk.anOrganisation();
    Worker childrensOfficer = desk.aWorker(children, Role.TRIAGE_OFFICER, Role.MANAGER);
    desk.receives(taker.organisation(), children);
    Map<String, String> told = answers("She may not leave the flat", "NONE");
    told.put("childThere", "YES");
    told.put("child", "Her son, about six, asleep in the next room");
    String taken = location(send(begun("PHONE"), told));
    assertThat(desk.page(taker, taken).text()).contains("a concern of its own about the child");

    Document adult = opened(id(taken));
    assertThat(adult.text()).contains("A child is there", "A concern of its own about the child");
    Document inbox = desk.page(childrensOfficer, "/concerns");
    String own = inbox.select("main a[href~=^/concerns/[0-9a-f-]{36}]").attr("href");
    desk.post(childrensOfficer, own + "/first-view", Map.of("answer", "NO", "reason", ""));
    Document child = desk.page(childrensOfficer, own);
    assertThat(child.text())
        .contains("A child is where it happens", "Her son, about six", "She may not leave the flat")
        .contains("Taken down in the same call as");
    assertThat(desk.recorded("CONCERN_TAKEN_DOWN", id(own))).hasSize(1);
  }

  @Test
  void aCallAboutAChildIsOneConcernAndSaysThatAnotherChildIsNear() {
    Map<String, String> told = answers("A boy carries packets", "NONE", "age", "UNDER_18");
    told.put("childWithCaller", "YES");
    String taken = location(send(begun("PHONE"), told));
    assertThat(taken).contains("done=HANDED_IN");
    assertThat(opened(id(taken)).text()).contains("Each child is looked at for themselves");
  }

  @Test
  void theTakerReadsBackWhatWasToldAndNeverWhoToldIt() {
    Map<String, String> told = answers("Six men in the car wash", "NONE");
    told.put("name", "Nora Neighbour");
    String taken = location(send(begun("PHONE"), told));
    Document page = desk.page(taker, taken);
    assertThat(page.text()).contains("Six men in the car wash").doesNotContain("Nora");
    Worker colleague = desk.aWorker(taker.organisation(), Role.CALL_TAKER);
    String path = taken.replaceAll("[?].*", "");
    assertThat(location(desk.get(colleague, path))).isEqualTo("/concerns/take");
    assertThat(desk.get(taker, "/concerns/" + id(taken))).hasStatus(403);
    assertThat(desk.recorded("CONCERN_READ_BACK", id(taken))).hasSize(1);
  }

  @Test
  void whatWasForgottenIsAddedOnce() {
    String taken = location(send(begun("PHONE"), answers("Words", "NONE")));
    Document page = desk.page(taker, taken);
    Map<String, String> added =
        Map.of("note", page.select("input[name=note]").val(), "text", "A dog is there too");
    String path = taken.replaceAll("[?].*", "");
    assertThat(location(desk.post(taker, path + "/add", added))).contains("ADDED");
    desk.post(taker, path + "/add", added);
    assertThat(opened(id(taken)).select("#notes ~ .lode-talk .lode-talk__line")).hasSize(1);
    Worker colleague = desk.aWorker(taker.organisation(), Role.CALL_TAKER);
    assertThat(location(desk.post(colleague, path + "/add", added))).isEqualTo("/concerns/take");
  }

  @Test
  @Tag("care")
  void aNumberOfWhichTheTakerLearnsThatItIsSafeNoMoreIsRungByNobody() {
    Map<String, String> told =
        answers("Words", "NONE", "name", "Nora", "way", "PHONE_CALL", "address", "07700 900457");
    String path = location(send(begun("PHONE"), told)).replaceAll("[?].*", "");
    UUID concern = id(path);
    assertThat(opened(concern).select("main").text()).contains("07700 900457");
    Document page = desk.page(taker, path);
    assertThat(page.select("main").text()).doesNotContain("07700 900457");
    desk.send(taker, page, Map.of("text", "She says that he has her phone now", "stops", "true"));
    Document after = desk.page(officer, "/concerns/" + concern);
    assertThat(after.select("section[aria-labelledby=contact]").text())
        .contains("Do not contact them. Whoever took it down wrote", "is safe no more");
    assertThat(after.select("main").text()).doesNotContain("07700 900457");
    assertThat(after.select("section[aria-labelledby=contact] a[href$=/reach]")).hasSize(1);
  }

  @Test
  @Tag("care")
  void whatTheTakerAddsAfterItWasHandedOnStandsFirstAndInTheCaseUntilItIsRead() {
    String path =
        location(send(begun("PHONE"), answers("Words", "NONE", "name", "Nora Neighbour")))
            .replaceAll("[?].*", "");
    UUID concern = id(path);
    opened(concern);
    Worker partner = desk.aWorker(desk.aReceiver(), Role.MANAGER);
    TriageFactors calm = new TriageFactors(1, 1, 1, 0, Set.of());
    Worker giver = officer;
    Standing.member(giver.id()).run(() -> concerns.triage(giver, concern, 0, calm, ""));
    UUID offer =
        Standing.member(giver.id())
            .call(
                () ->
                    handOvers.offer(
                        giver, concern, 1, partner.organisation(), Need.HOUSING, true, ""));
    TakenOver over = new TakenOver("Kim of the night team", "0300 555 0148", null);
    Standing.member(partner.id()).run(() -> handOvers.accept(partner, offer, over));
    assertThat(desk.page(taker, path).select("main").text())
        .contains("Taken over by Kim of the night team. Number: 0300 555 0148");
    officer = partner;
    assertThat(opened(concern).select("section[aria-labelledby=contact]").text())
        .contains("did not come with the concern", "who handed it over. No number is recorded")
        .doesNotContain("nobody can be reached");
    Standing.member(partner.id())
        .run(
            () ->
                concerns.triage(
                    partner, concern, concerns.glance(partner, concern).version(), calm, ""));
    UUID file =
        Standing.member(partner.id())
            .call(
                () ->
                    cases.open(
                        partner,
                        new NewCase(
                            null,
                            concern,
                            concerns.glance(partner, concern).version(),
                            partner.id())))
            .id();
    add(path, "A man with a knife asks for her");
    assertThat(desk.page(partner, "/work").expectFirst("main li").text())
        .contains("whoever took it down added something. Read it first");
    assertThat(desk.page(partner, "/cases/" + file).select("main").text())
        .contains("A man with a knife asks for her");
    assertThat(desk.page(partner, "/work").select("main").text()).doesNotContain("added something");
    add(path, "Do not ring");
    assertThat(desk.page(partner, "/work").select("main").text()).contains("added something");
    assertThat(desk.page(partner, "/concerns/" + concern).select(".lode-panel--danger").text())
        .contains("read this first", "A man with a knife asks for her", "Do not ring");
    assertThat(desk.page(partner, "/work").select("main").text()).doesNotContain("added something");
    assertThat(desk.recorded("ADDITION_READ", concern)).hasSize(2);
    assertThat(count("select count(*)::int from notices.happening where concern = ?", concern))
        .as("whoever holds it is called, and duty at night")
        .isPositive();
  }

  private void add(String path, String text) {
    String note = desk.page(taker, path).select("input[name=note]").val();
    desk.post(taker, path + "/add", Map.of("note", note, "text", text));
  }

  @Test
  void theLimitsAreToldBeforeANameIsTaken() {
    Map<String, String> told = answers("Words", "NONE");
    told.remove("limitsTold");
    Document page = Desk.parsed(send(begun("PHONE"), told));
    assertThat(page.select(".govuk-error-summary").text()).contains("name cannot be kept");
    assertThat(page.select("textarea[name=seen]").val()).isEqualTo("Words");
    Map<String, String> nobody = answers("Words", "NONE", "sharing", "ANONYMOUS");
    nobody.remove("limitsTold");
    assertThat(location(send(begun("PHONE"), nobody))).startsWith("/concerns/taken/");
  }

  @ParameterizedTest
  @CsvSource({
    "danger, danger now",
    "age, child or an adult",
    "sharing, who may know",
    "receipt, want a receipt"
  })
  void whatSafetyNeedsIsAskedAndACutCallIsHandedInWithout(String field, String words) {
    Map<String, String> told = answers("Words", "NONE");
    told.remove(field);
    assertThat(Desk.parsed(send(begun("PHONE"), told)).select(".govuk-error-summary").text())
        .contains(words);
    told.put("cut", "true");
    assertThat(location(send(begun("PHONE"), told))).startsWith("/concerns/taken/");
  }

  @ParameterizedTest
  @CsvSource({
    "way, PHONE_CALL, Enter the number",
    "heardTime, 25:99, Enter a time",
    "heardTime, 23:59, cannot be in the future",
    "postcode, nowhere, Enter a postcode",
    "signs, NO_SUCH, Tick signs from the list"
  })
  void whatCannotBeIsToldAtItsField(String field, String value, String words) {
    Map<String, String> told = answers("Words", "NONE", field, value);
    if (value.equals("23:59")) {
      told.put("heardOn.day", "31");
      told.put("heardOn.month", "12");
      told.put("heardOn.year", "2199");
    }
    assertThat(Desk.parsed(send(begun("PHONE"), told)).select(".govuk-error-summary").text())
        .contains(words);
  }

  @Test
  void aCallerWhomNobodyMayKnowLeavesNothing() {
    Map<String, String> told = answers("Words", "NONE", "sharing", "ANONYMOUS");
    told.put("name", "Nora Neighbour");
    told.put("callerKind", "NEIGHBOUR");
    UUID concern = id(location(send(begun("PHONE"), told)));
    assertThat(count("select count(*)::int from concerns.reporter where concern = ?", concern))
        .isZero();
    assertThat(opened(concern).text()).doesNotContain("Nora", "Neighbour");
    Map<String, String> call = answers("Words", "NONE", "sharing", "ANONYMOUS");
    call.put("way", "PHONE_CALL");
    call.put("address", "07700 900456");
    assertThat(Desk.parsed(send(begun("PHONE"), call)).select(".govuk-error-summary").text())
        .contains("Nobody can be called back");
  }

  @Test
  void aDraftOutlivesTheSessionAndIsSeenByItsWriterOnly() {
    String draft = begun("PHONE");
    MvcTestResult kept =
        desk.post(taker, draft + "/keep", answers("Half a sente", "GIVE", "channel", "PHONE"));
    assertThat(kept).hasStatusOk().bodyText().contains("\"version\":1");
    assertThat(desk.page(taker, draft).select("textarea[name=seen]").val())
        .isEqualTo("Half a sente");
    assertThat(desk.page(taker, "/work").text()).contains("Finish what you took down: Phone call");
    Worker colleague = desk.aWorker(taker.organisation(), Role.CALL_TAKER);
    for (String part : List.of("", "/keep", "/discard", "/hand-in")) {
      MvcTestResult tried = desk.post(colleague, draft + part, answers("Mine now", "NONE"));
      assertThat(tried.getResponse().getStatus()).isIn(303, 422);
    }
    assertThat(location(desk.get(colleague, draft))).isEqualTo("/concerns/take");
    assertThat(desk.page(taker, draft).select("textarea[name=seen]").val())
        .isEqualTo("Half a sente");
    String rows = "select count(*)::int from intake.draft where id = ? and body is not null";
    assertThat(seenBy(Standing.member(taker.id()), rows, id(draft))).isEqualTo(1);
    assertThat(seenBy(Standing.member(colleague.id()), rows, id(draft))).isZero();
    assertThat(seenBy(Standing.member(officer.id()), rows, id(draft))).isZero();
    assertThat(seenBy(Standing.nobody(), rows, id(draft))).isZero();
    desk.post(taker, draft + "/discard", Map.of());
    assertThat(seenBy(Standing.member(taker.id()), rows, id(draft))).isZero();
    assertThat(count("select count(*)::int from vault.data_key where subject = ?", id(draft)))
        .isZero();
  }

  @Test
  void whatIsNotHandedInSaysWhenItEndsAndIsGoneOnWithOrDeletedFromTheList() {
    String draft = begun("PHONE");
    String other = begun("WALK_IN");
    String ends =
        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"))
            .format(clock.instant().plus(IntakeDraft.KEPT));
    assertThat(desk.page(taker, draft).text()).contains("It is deleted on " + ends);
    Document list = desk.page(taker, "/concerns/take");
    assertThat(list.select("#unfinished ~ ul > li")).hasSize(2);
    assertThat(list.select("#unfinished ~ ul > li").eachText().getFirst())
        .contains("Walk-in", "Deleted on " + ends);
    assertThat(list.select("#unfinished ~ ul > li > a").eachAttr("href"))
        .containsExactly(other, draft);
    assertThat(list.select("#unfinished ~ ul form").eachAttr("action"))
        .containsExactly(other + "/discard", draft + "/discard");
    String after = location(desk.post(taker, other + "/discard", Map.of()));
    list = desk.page(taker, after);
    assertThat(list.text()).contains("It is deleted.");
    assertThat(list.select("#unfinished ~ ul > li > a").eachAttr("href")).containsExactly(draft);
  }

  @Test
  void afterItsEndATaskRemovesItWithItsKeyAndNothingThatIsYoungerOrWasGoneOnWith() {
    String old = begunIn(Duration.ZERO);
    String younger = begunIn(Duration.ofMinutes(6));
    String goneOn = begunIn(Duration.ZERO);
    ScopedClock.at(
        clock.instant().plus(Duration.ofMinutes(6)),
        () -> desk.post(taker, goneOn + "/keep", answers("More", "NONE", "channel", "PHONE")));
    Standing.nobody().run(this::sweepAfterTheEnd);
    assertThat(desk.page(taker, "/concerns/take").select("#unfinished ~ ul > li")).hasSize(3);
    Standing.task("test").run(this::sweepAfterTheEnd);
    assertThat(desk.page(taker, "/concerns/take").select("#unfinished ~ ul > li > a"))
        .extracting(each -> each.attr("href"))
        .containsExactlyInAnyOrder(younger, goneOn);
    assertThat(location(desk.get(taker, old))).isEqualTo("/concerns/take");
    assertThat(count("select count(*)::int from vault.data_key where subject = ?", id(old)))
        .isZero();
    assertThat(desk.recorded("INTAKE_DISCARDED", id(old))).hasSize(1);
  }

  /** From now on: what was begun long ago the platform's own task may remove at any moment. */
  private String begunIn(Duration time) {
    return Standing.member(taker.id())
        .call(
            () ->
                ScopedClock.<String, RuntimeException>at(
                    clock.instant().plus(time),
                    () -> "/concerns/take/" + intakes.begin(taker, Channel.PHONE)));
  }

  /** A minute after the end of what was begun just now. */
  private void sweepAfterTheEnd() {
    ScopedClock.at(
        clock.instant().plus(IntakeDraft.KEPT).plus(Duration.ofMinutes(1)),
        () -> {
          intakes.sweep();
          return true;
        });
  }

  @Test
  void theSlowerOfTwoWindowsIsTold() {
    String draft = begun("PHONE");
    desk.post(taker, draft + "/keep", answers("First window", "GIVE", "channel", "PHONE"));
    assertThat(
            desk.post(taker, draft + "/keep", answers("Second window", "GIVE", "channel", "PHONE")))
        .hasStatus(409);
    Document page = Desk.parsed(send(draft, answers("Second window", "NONE", "channel", "PHONE")));
    assertThat(page.select(".govuk-error-summary").text()).contains("another window");
    assertThat(page.select("textarea[name=seen]").val()).isEqualTo("Second window");
    String version = page.select("input[name=version]").val();
    String taken =
        location(
            send(draft, answers("Second window", "NONE", "channel", "PHONE", "version", version)));
    assertThat(desk.page(taker, taken).text()).contains("Second window");
  }

  @Test
  void aPastedEmailStandsBesideTheQuestionsAndIsKeptWhole() {
    String mark = UUID.randomUUID().toString();
    String draft = email(LETTER + mark);
    Document page = desk.page(taker, draft);
    assertThat(page.select("[data-source]").text()).contains(mark);
    assertThat(page.select("input[name=heardOn.day]").val()).isEqualTo("20");
    assertThat(page.select("input[name=heardTime]").val()).isEqualTo("08:15");
    assertThat(page.select("input[name=name]").val()).isEmpty();
    UUID concern = id(location(send(draft, emailAnswers("Six men"))));
    assertThat(opened(concern).text()).contains("Show the whole e-mail", mark, "20 November 2026");
  }

  @Test
  void aPartnerWhoMayNotKnowTheSenderSeesNoEmail() {
    String mark = UUID.randomUUID().toString();
    UUID concern = id(location(send(email(LETTER + mark), emailAnswers("Six men"))));
    Worker partner = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    asTask(
        () ->
            sql.execute(
                "insert into members.access_grant (object, holder, level, purpose, granted_at)"
                    + " values (?, ?, 3, 'HAND_OVER', now())",
                concern,
                partner.organisation()));
    recoded.grants(concern);
    desk.post(
        partner, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(partner, "/concerns/" + concern).text())
        .contains("Six men")
        .doesNotContain(mark, "nora@neighbours.example");
  }

  @Test
  void theSameEmailTwiceIsToldWithALinkToWhoMaySeeIt() {
    String letter = LETTER + UUID.randomUUID();
    UUID first = id(location(send(email(letter), emailAnswers("Six men"))));
    Document plain = desk.page(taker, email("Seen this?\n\n" + letter));
    assertThat(plain.text()).contains("recorded already", "You may not see that concern");
    assertThat(plain.select("a[href=/concerns/" + first + "]")).isEmpty();
    Document linked = desk.page(officer, email(officer, letter));
    assertThat(linked.select("a[href=/concerns/" + first + "]")).hasSize(1);

    String again = email(letter);
    Document refused = Desk.parsed(send(again, emailAnswers("Six men")));
    assertThat(refused.select(".govuk-error-summary").text()).contains("Give a reason");
    Map<String, String> reason = emailAnswers("Six men");
    reason.put("version", refused.select("input[name=version]").val());
    reason.put("againReason", "The first was closed by mistake");
    UUID second = id(location(send(again, reason)));
    assertThat(opened(second).text()).contains("The first was closed by mistake");
  }

  @Test
  void aStrangerIsToldOfTheSameEmailAndNothingElse() {
    String letter = LETTER + UUID.randomUUID();
    UUID first = id(location(send(email(letter), emailAnswers("Six men"))));
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    Document page = desk.page(stranger, email(stranger, letter));
    assertThat(page.text()).contains("You may not see that concern");
    assertThat(page.html()).doesNotContain(first.toString());
  }

  @Test
  void whatBreaksProgramsIsKeptAsText() {
    String typed = "zqHostile<script>alert(1)</script>\"'><img src=x> ${7*7} {{7*7}} '; drop -- %_";
    for (String field :
        List.of(
            "seen",
            "place",
            "people",
            "vehicles",
            "name",
            "address",
            "times",
            "sayYouAre",
            "codeWord",
            "ifCut",
            "theirReference",
            "againReason")) {
      String draft = begun("PHONE");
      Map<String, String> told = answers("Words", "NONE", field, typed);
      told.put("danger", "");
      MvcTestResult refused = send(draft, told);
      assertThat(refused).hasStatusOk();
      assertThat(
              Desk.parsed(refused)
                  .select("main script[src=x], main img, main script:contains(alert)"))
          .isEmpty();
      if (!field.equals("againReason")) {
        assertThat(desk.page(taker, draft).select("[name=" + field + "]").val()).isEqualTo(typed);
      }
    }
    for (String choice :
        List.of("channel", "danger", "age", "sharing", "way", "language", "days", "heardOn.day")) {
      assertThat(
              send(begun("PHONE"), answers("Words", "NONE", choice, typed))
                  .getResponse()
                  .getStatus())
          .as(choice)
          .isLessThan(500);
    }
  }

  @Test
  void whoMayNotTakeGetsNowhere() {
    Worker caseworker = desk.aWorker(taker.organisation(), Role.CASEWORKER);
    assertThat(desk.get(caseworker, "/concerns/take")).hasStatus(403);
  }

  private String begun(String channel) {
    return location(desk.post(taker, "/concerns/take", Map.of("channel", channel)));
  }

  private String email(String text) {
    return email(taker, text);
  }

  private String email(Worker worker, String text) {
    return location(desk.post(worker, "/concerns/take/email", Map.of("text", text)));
  }

  private static Map<String, String> emailAnswers(String seen) {
    return answers(seen, "NONE", "channel", "EMAIL");
  }

  private static Map<String, String> answers(String seen, String receipt, String... more) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("version", "0");
    answers.put("danger", "NO");
    answers.put("seen", seen);
    answers.put("about", "SOMEONE_ELSE");
    answers.put("age", "ADULT");
    answers.put("limitsTold", "true");
    answers.put("sharing", "CONFIDENTIAL");
    answers.put("language", "en");
    answers.put("receipt", receipt);
    for (int i = 0; i < more.length; i += 2) {
      answers.put(more[i], more[i + 1]);
    }
    return answers;
  }

  /** Sends the form, with the channel with which it was begun. */
  private MvcTestResult send(String draft, Map<String, String> answers) {
    Map<String, String> all = new LinkedHashMap<>(answers);
    if (!all.containsKey("channel")) {
      all.put("channel", desk.page(taker, draft).select("#channel option[selected]").val());
    }
    all.put("step", "send");
    return desk.post(taker, draft, all);
  }

  private MvcTestResult handIn(String draft, String code, boolean readBack) {
    return desk.post(
        taker,
        draft + "/hand-in",
        readBack ? Map.of("code", code, "readBack", "true") : Map.of("code", code));
  }

  private Document opened(UUID concern) {
    desk.post(
        officer, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    return desk.page(officer, "/concerns/" + concern);
  }

  private static String location(MvcTestResult result) {
    String to = result.getResponse().getRedirectedUrl();
    return Objects.requireNonNull(to, "redirect of " + result.getResponse().getStatus());
  }

  private static UUID id(String address) {
    return UUID.fromString(address.replaceAll("[?].*", "").replaceAll(".*/", ""));
  }

  private int count(String query, UUID id) {
    return asTask(() -> sql.fetchSingle(query, id).get(0, Integer.class));
  }

  private int seenBy(Standing standing, String query, UUID id) {
    return standing.call(
        () -> transactions.execute(status -> sql.fetchSingle(query, id).get(0, Integer.class)));
  }

  private <T> T asTask(java.util.function.Supplier<T> work) {
    return Standing.task("test").call(() -> transactions.execute(status -> work.get()));
  }
}
