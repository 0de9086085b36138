package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.face.BearerSecret;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class ReportJourneyTest {
  private final MockMvc web;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Mailboxes mailboxes;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private Visitor visitor;

  ReportJourneyTest(
      MockMvc web,
      Concerns concerns,
      Assignments assignments,
      Mailboxes mailboxes,
      Organisations organisations,
      People people,
      Reports reports,
      DSLContext sql,
      TransactionOperations transactions,
      Tongues tongues) {
    tongues.showAll();
    this.web = web;
    this.concerns = concerns;
    this.assignments = assignments;
    this.mailboxes = mailboxes;
    this.sql = sql;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
  }

  @BeforeEach
  void aFreshVisitor() {
    partnership.councilThatReads();
    visitor = new Visitor(web);
  }

  @Test
  void whoComesFromThePageOfAPlaceFindsItInItsFieldAndNothingIsAnsweredForThem() throws Exception {
    Document start = Jsoup.parse(visitor.open("/report?at=HAND_CAR_WASH").getContentAsString());
    assertThat(start.select("form[action=/report] input[name=at]").val())
        .isEqualTo("HAND_CAR_WASH");
    visitor.send("/report", "at", "HAND_CAR_WASH");
    assertThat(place("/report/where")).isEqualTo("A hand car wash");
    assertThat(place("/report/where?lang=pl")).isNotBlank().isNotEqualTo("A hand car wash");
    assertThat(visitor.open("/report/check").getRedirectedUrl())
        .as("a place alone is no answer")
        .isEqualTo("/report/danger");
    visitor.send("/report/where", "place", "Behind the station", "postcode", "");
    assertThat(place("/report/where")).isEqualTo("Behind the station");
    visitor.send("/report/where", "place", "", "postcode", "");
    assertThat(place("/report/where")).as("taken out is taken out").isEmpty();
    Visitor another = new Visitor(web);
    assertThat(
            another.send("/report?lang=pl", "at", "STREET", Page.READ_ON, "pl").getRedirectedUrl())
        .as("who chooses another language keeps the place, and has begun nothing")
        .isEqualTo("/report?at=STREET&lang=pl");
    assertThat(another.cookies().keySet()).doesNotContain("form-draft");
    another.send("/report", "at", "STREET");
    assertThat(another.open("/report/where").getContentAsString()).contains("In the street");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PIRACY", "hand_car_wash", "Mr Smith at number 4"})
  void whatIsNoSortOfPlaceIsNotCarriedAndBeginsNothing(String at) throws Exception {
    Document start = Jsoup.parse(visitor.open("/report?at=" + at).getContentAsString());
    assertThat(start.select("input[name=at]")).isEmpty();
    assertThat(start.text()).doesNotContain("Smith");
    visitor.send("/report", "at", at);
    assertThat(visitor.cookies().keySet()).doesNotContain("form-draft");
  }

  private String place(String address) throws Exception {
    return Jsoup.parse(visitor.open(address).getContentAsString())
        .select("textarea[name=place]")
        .text();
  }

  @Test
  void aReportReachesStaffAsItWasWritten() throws Exception {
    visitor.answerEverything("They sleep in the car wash and look hungry.");
    String receipt = visitor.receipt();
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    Concern concern = read(receipt);
    assertThat(concern.told().seen()).isEqualTo("They sleep in the car wash and look hungry.");
    assertThat(concern.told().postcode()).isEqualTo("RM17 6SL");
    assertThat(concern.circumstances().signs()).containsExactly("ENV1", "FIN1");
    assertThat(concern.confidentiality()).isEqualTo(Confidentiality.CONFIDENTIAL);
    assertThat(concern.reporter().orElseThrow().name()).isEqualTo("Sam Smith");
    assertThat(concern.reporter().orElseThrow().contact().codeWord()).isEqualTo("tulip");
    assertThat(concern.language()).isEqualTo("ro");
    assertThat(concern.reference()).matches("C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}");
  }

  @Test
  void theReceiptIsShownBeforeAnythingIsSentAndStaysTheSame() throws Exception {
    visitor.answerEverything("Before");
    String before = visitor.receipt();
    assertThat(mailboxes.find(ReceiptCode.parse(before).orElseThrow())).isEmpty();
    visitor.send("/report/submit");
    assertThat(Visitor.groups(visitor.open("/report/sent").getContentAsString())).isEqualTo(before);
    assertThat(mailboxes.find(ReceiptCode.parse(before).orElseThrow())).isPresent();
  }

  @Test
  void theReceiptStandsInNoAddressAndNoHeader() throws Exception {
    visitor.answerEverything("Canary");
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    visitor.open("/report/sent");
    assertThat(visitor.seenAddressesAndHeaders)
        .noneMatch(line -> line.contains(receipt) || line.contains(receipt.replace("-", "")));
  }

  @Test
  void whatWasWrittenStandsInNoColumnInClear() throws Exception {
    String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    visitor.answerEverything(canary);
    String receipt = visitor.receipt();
    assertThat(dump()).doesNotContain(canary).doesNotContain(receipt).doesNotContain("Sam Smith");
    visitor.send("/report/submit");
    assertThat(dump()).doesNotContain(canary).doesNotContain(receipt).doesNotContain("Sam Smith");
  }

  /** Every row of the schema as text, bytes both as text and as hexadecimal digits. */
  private String dump() {
    StringBuilder all = new StringBuilder();
    List<String> tables =
        sql.fetch("select tablename from pg_tables where schemaname = 'concerns'")
            .into(String.class);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        tables.stream()
                            .filter(table -> !table.startsWith("flyway"))
                            .forEach(
                                table ->
                                    sql.fetch("select t::text from concerns." + table + " t")
                                        .forEach(row -> all.append(row.get(0))))));
    return all.toString();
  }

  @Test
  void sendingAgainMakesOneReportAndTheSameReceipt() throws Exception {
    visitor.answerEverything("Again");
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    UUID first = concern(receipt);
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    assertThat(concern(receipt)).isEqualTo(first);
    assertThat(visitor.send("/report/seen", "seen", "more").getRedirectedUrl())
        .isEqualTo("/report/sent");
  }

  @Test
  void twentySubmitsAtOnceMakeOneReport() throws Exception {
    visitor.answerEverything("At once " + UUID.randomUUID());
    String receipt = visitor.receipt();
    int before = total();
    Set<String> ends = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      List<Future<MockHttpServletResponse>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(threads.submit(() -> visitor.send("/report/submit")));
      }
      for (Future<MockHttpServletResponse> each : all) {
        ends.add(each.get().getStatus() + " " + each.get().getRedirectedUrl());
      }
    }
    assertThat(ends).containsExactly("303 /report/sent");
    assertThat(total()).isEqualTo(before + 1);
    assertThat(read(receipt).told().seen()).startsWith("At once");
  }

  @Test
  void leavingDestroysTheDraft() throws Exception {
    visitor.answerEverything("Leave");
    var cookie = visitor.cookies().get("form-draft");
    visitor.open("/leave");
    assertThat(visitor.cookies()).doesNotContainKey("form-draft");
    visitor.cookies().put("form-draft", cookie);
    assertThat(visitor.open("/report/check").getRedirectedUrl()).isEqualTo("/report/ended");
  }

  @Test
  void aDraftOpensWithItsOwnCookieOnly() throws Exception {
    visitor.answerEverything("Mine");
    Visitor stranger = new Visitor(web);
    stranger.send("/report/danger", "danger", "NO");
    assertThat(stranger.open("/report/seen").getContentAsString()).doesNotContain("Mine");
  }

  @Test
  void everyAnswerCanBeChangedFromTheListOfAll() throws Exception {
    visitor.answerEverything("First words");
    assertThat(visitor.send("/report/seen", "seen", "Other words").getRedirectedUrl())
        .isEqualTo("/report/check");
    assertThat(visitor.open("/report/check").getContentAsString())
        .contains("Other words")
        .doesNotContain("First words");
  }

  @Test
  void whoIsAnonymousIsAskedForNoContact() throws Exception {
    visitor.answerEverything("Anonymous");
    assertThat(visitor.send("/report/sharing", "sharing", "ANONYMOUS").getRedirectedUrl())
        .isEqualTo("/report/check");
    assertThat(visitor.open("/report/check").getContentAsString()).doesNotContain("Sam Smith");
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    assertThat(read(receipt).reporter()).isEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "YES,/report/about",
    "NO,/report/not-safe",
    "NOT_KNOWN,/report/not-safe"
  })
  void onlyWhoSaysThatTheyAreSafeIsTakenOn(String said, String next) throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    assertThat(visitor.send("/report/safe", "safe", said).getRedirectedUrl()).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/report/safe", "/report/safe?easy=yes"})
  void theAnswerThatLeadsOnSaysThatOneIsSafeAndSeenByNobody(String address) throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    Document page = Jsoup.parse(visitor.open(address).getContentAsString());
    assertThat(page.select("input[name=safe]").eachAttr("value")).containsExactly("YES", "NO");
    assertThat(page.select("label[for=" + page.select("input[value=YES]").attr("id") + "]").text())
        .startsWith("Yes, I am safe and");
    assertThat(page.select("label[for=" + page.select("input[value=NO]").attr("id") + "]").text())
        .startsWith("No, or")
        .endsWith("not sure");
  }

  @Test
  void thatOwnWordsMayTellWhoOneIsStandsWhereTheyAreWrittenAndBeforeTheyAreSent() throws Exception {
    visitor.answerEverything("Anonymous");
    visitor.send("/report/sharing", "sharing", "ANONYMOUS");
    for (String address : List.of("/report/seen", "/report/sharing", "/report/check")) {
      assertThat(Jsoup.parse(visitor.open(address).getContentAsString()).select("main").text())
          .as(address)
          .containsOnlyOnce("Your own words may tell who you are.");
    }
  }

  @Test
  void aPlaceWithoutAWhereIsPointedOutBeforeItIsSentAndHoldsNobodyBack() throws Exception {
    visitor.answerEverything("Let by somebody who takes the papers");
    visitor.send("/report/where", "place", " ", "postcode", "");
    assertThat(check()).as("it is about somebody").doesNotContain("You have not answered where");
    visitor.send("/report/about", "about", "PLACE_OR_BUSINESS");
    assertThat(check())
        .contains("You have not answered where this is.", "nobody can go and look")
        .contains("the door number of your own home, unless we should look there");
    Document page = Jsoup.parse(visitor.open("/report/check").getContentAsString());
    assertThat(page.select("main p a[href=/report/where]").text()).isEqualTo("Where is it?");
    assertThat(page.select("main a[href=/report/receipt]")).hasSize(1);
    visitor.send("/report/where", "place", "", "postcode", "RM17");
    assertThat(check()).doesNotContain("You have not answered where");
  }

  private String check() throws Exception {
    return Jsoup.parse(visitor.open("/report/check").getContentAsString()).select("main").text();
  }

  @Test
  void aChildIsSpokenToAsAChild() throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    visitor.send("/report/safe", "safe", "YES");
    visitor.send("/report/about", "about", "ME");
    assertThat(visitor.open("/report/age").getContentAsString()).contains("How old are you?");
    visitor.send("/report/age", "age", "UNDER_18");
    assertThat(visitor.open("/report/seen").getContentAsString())
        .contains("You are not in trouble.")
        .contains("I live with people who are not family and have to work for them");
  }

  @Test
  void nothingIsSentWhenNothingWasTold() throws Exception {
    visitor.answerEverything("");
    visitor.send("/report/seen", "seen", "");
    visitor.send("/report/where", "place", "", "postcode", "");
    visitor.send("/report/others", "people", "", "vehicles", "", "aware", "NO");
    int before = total();
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/check");
    assertThat(total()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; drop table concerns.concern; --",
        "${7*7} #{7*7} {{7*7}} @{x} !{1}",
        "\uD83D\uDE31 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u0645\u0631\u062D\u0628\u0627 \u200F\u200E"
      })
  void awkwardTextComesBackAsItWasTyped(String text) throws Exception {
    visitor.answerEverything(text);
    String page = visitor.open("/report/check").getContentAsString();
    assertThat(org.jsoup.Jsoup.parse(page).text()).contains(text.strip().split(" ")[0]);
    assertThat(page).doesNotContain("<script>alert");
    String receipt = visitor.receipt();
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    assertThat(read(receipt).told().seen()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\uD800b", "a\u202Eb"})
  void aCharacterThatCannotBeKeptIsSaidAtTheField(String text) throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    MockHttpServletResponse answer = visitor.send("/report/seen", "seen", text);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("There is a problem")
        .contains("hidden character")
        .contains("id=\"seen-error\"");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      textBlock =
          """
          /report/danger   | danger          | MAYBE
          /report/danger   | danger          | ''
          /report/safe     | safe            | <b>
          /report/about    | about           | DROP TABLE
          /report/age      | age             | 17
          /report/seen     | signs           | NOT_A_SIGN
          /report/where    | postcode        | 12345
          /report/when     | still           | SOMETIMES
          /report/others   | aware           | PERHAPS
          /report/sharing  | sharing         | EVERYBODY
          /report/contact  | way             | PIGEON
          /report/reach    | address         | ''
          /report/reach    | days            | SOMEDAY
          /report/reach    | voicemail       | LOUD
          /report/language | language        | klingon
          /report/language | language        | ''
          """)
  void aWrongAnswerIsSaidAtTheFieldAndAtTheTop(String address, String field, String value)
      throws Exception {
    visitor.send("/report/sharing", "sharing", "SHARE");
    visitor.send("/report/contact", "way", "PHONE_CALL");
    MockHttpServletResponse answer = visitor.send(address, field, value == null ? "" : value);
    assertThat(answer.getStatus()).isEqualTo(200);
    var page = org.jsoup.Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("[data-error-summary] li")).isNotEmpty();
    assertThat(page.select("#" + field + "-error")).isNotEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "/report/seen,seen,10001",
    "/report/where,place,2001",
    "/report/where,postcode,200",
    "/report/others,people,5001",
    "/report/others,vehicles,2001",
    "/report/contact,name,201",
    "/report/reach,address,301",
    "/report/reach,times,301",
    "/report/reach,sayYouAre,201",
    "/report/reach,codeWord,101"
  })
  void aTextThatIsTooLongIsShownAgainWhole(String address, String field, int length)
      throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    String text = "x".repeat(length);
    MockHttpServletResponse answer = visitor.send(address, field, text);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).contains(field + "-error").contains(text);
  }

  @Test
  void anImpossibleDateIsSaidAtTheField() throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    MockHttpServletResponse answer =
        visitor.send(
            "/report/when",
            "still",
            "NO",
            "when.known",
            "EXACT",
            "when.exact.day",
            "31",
            "when.exact.month",
            "2",
            "when.exact.year",
            "2026");
    assertThat(answer.getContentAsString()).contains("Enter a real date");
  }

  @Test
  void everyPageAnswersInArabicFromRightToLeft() throws Exception {
    String page = visitor.open("/report/danger?lang=ar").getContentAsString();
    assertThat(page).contains("dir=\"rtl\"").contains("lang=\"ar\"");
    assertThat(visitor.send("/report/danger?lang=ar", "danger", "NO").getRedirectedUrl())
        .isEqualTo("/report/safe?lang=ar");
  }

  private UUID concern(String receipt) {
    return mailboxes.find(ReceiptCode.parse(receipt).orElseThrow()).orElseThrow().concern();
  }

  private Concern read(String receipt) {
    Worker officer = partnership.officer(partnership.council());
    UUID id = concern(receipt);
    Standing.member(officer.id()).run(() -> assignments.declareNoConflict(officer, id));
    return Standing.member(officer.id()).call(() -> concerns.get(officer, id));
  }

  private int total() {
    Worker officer = partnership.officer(partnership.council());
    return Standing.member(officer.id())
        .call(() -> concerns.list(officer, ConcernFilter.open(), 1).total());
  }

  @Test
  void aPlantedSecretSealsNothingThatAVisitorTypes() throws Exception {
    BearerSecret planted = BearerSecret.fresh();
    visitor.cookies().put("form-draft", new Cookie("form-draft", planted.encoded()));
    visitor.send("/report/danger", "danger", "NO");
    visitor.send("/report/safe", "safe", "YES");
    Cookie own = visitor.cookies().get("form-draft");
    assertThat(own).isNotNull().extracting(Cookie::getValue).isNotEqualTo(planted.encoded());
    assertThat(visitor.open("/report/safe").getContentAsString()).contains("checked");
    Visitor planter = new Visitor(web);
    planter.cookies().put("form-draft", new Cookie("form-draft", planted.encoded()));
    assertThat(planter.open("/report/safe").getRedirectedUrl()).isNotNull();
  }

  @Test
  @Tag("care")
  void theReceiptIsGoneFromThePageOnASecondRequestUnlessTheyAskToSeeItLonger() throws Exception {
    visitor.answerEverything("Once");
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    MockHttpServletResponse first = visitor.open("/report/sent");
    assertThat(Visitor.groups(first.getContentAsString())).isEqualTo(receipt);
    assertThat(first.getHeader("Refresh")).startsWith("600;");
    assertThat(first.getContentAsString()).contains("only once", "10 more minutes");
    String second = visitor.open("/report/sent").getContentAsString();
    assertThat(second).doesNotContain(receipt).contains("We do not show your code again");
    assertThat(visitor.send("/report/sent/keep", "code", "ABCD-ABCD").getContentAsString())
        .as("who does not have it")
        .doesNotContain(receipt);
    assertThat(
            Visitor.groups(visitor.send("/report/sent/keep", "code", receipt).getContentAsString()))
        .as("from the page that shows it")
        .isEqualTo(receipt);
    visitor.send("/mailbox", "code", receipt);
    assertThat(visitor.open("/mailbox/messages").getStatus()).isEqualTo(200);
  }

  @Test
  @Tag("care")
  void theReceiptIsGoneFromThePageAfterTenMinutesThoughNobodyLookedAtIt() throws Exception {
    visitor.answerEverything("Late");
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    java.time.Instant later = java.time.Instant.now().plusSeconds(11 * 60);
    String page = ScopedClock.at(later, () -> visitor.open("/report/sent").getContentAsString());
    assertThat(page).doesNotContain(receipt).contains("We do not show your code again");
  }

  @Test
  @Tag("care")
  void whoHasNoMoreTimeSendsWhatHappenedAndAddsTheRestLaterWithTheReceipt() throws Exception {
    whatIsAskedBeforeWhatHappens();
    assertThat(visitor.open("/report/seen").getContentAsString()).contains("Send this now");
    assertThat(
            visitor
                .send("/report/seen", "seen", "They lock us in at night", "do", "now")
                .getRedirectedUrl())
        .as("one press, and no page between")
        .isEqualTo("/report/sent");
    String sent = visitor.open("/report/sent").getContentAsString();
    assertThat(sent).contains("We have your report", "only once", "With the code you can read");
    String receipt = Visitor.groups(sent);
    Concern concern = read(receipt);
    assertThat(concern.told().seen()).isEqualTo("They lock us in at night");
    assertThat(concern.confidentiality()).isEqualTo(Confidentiality.ANONYMOUS);
    assertThat(concern.reporter()).isEmpty();
    visitor.send("/mailbox", "code", receipt);
    visitor.send("/mailbox/answer", "text", "It is behind the station");
    assertThat(visitor.open("/mailbox/messages").getContentAsString())
        .contains("It is behind the station");
  }

  @Test
  @Tag("care")
  void whoPressesSendThisNowTwiceMakesOneReportAndIsShownItsReceipt() throws Exception {
    whatIsAskedBeforeWhatHappens();
    int before = total();
    String code = code(visitor.open("/report/seen").getContentAsString());
    assertThat(mailboxes.find(ReceiptCode.parse(code).orElseThrow())).isEmpty();
    String[] press = {"seen", "They hold my passport", "code", code, "do", "now"};
    visitor.send("/report/seen", press);
    assertThat(visitor.send("/report/seen", press).getRedirectedUrl())
        .as("nobody has seen it yet")
        .isEqualTo("/report/sent");
    assertThat(Visitor.groups(visitor.open("/report/sent").getContentAsString())).isEqualTo(code);
    MockHttpServletResponse again = visitor.send("/report/seen", press);
    assertThat(Visitor.groups(again.getContentAsString()))
        .as("the page that showed it gave way to the second press")
        .isEqualTo(code);
    assertThat(again.getHeader("Refresh")).startsWith("600;");
    assertThat(total()).isEqualTo(before + 1);
    assertThat(visitor.open("/report/seen").getRedirectedUrl())
        .as("Back")
        .isEqualTo("/report/sent");
    assertThat(visitor.open("/report/sent").getContentAsString()).doesNotContain(code);
    assertThat(
            visitor
                .send("/report/seen", "seen", "x", "code", "ABCD-ABCD", "do", "now")
                .getContentAsString())
        .as("who does not have it")
        .doesNotContain(code)
        .contains("We do not show your code again");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | ADULT    | we may have to tell the police or other services | a court orders us to
          en | UNDER_18 | whose job is to keep children safe | if you or another child is
          ro | ADULT    | să spunem poliției sau altor servicii | dacă ne obligă o instanță
          """)
  void whoMayBeToldStandsBeforeTheButtonThatSendsAtOnce(
      String language, String age, String told, String when) throws Exception {
    whatIsAskedBeforeWhatHappens();
    visitor.send("/report/age", "age", age);
    String page =
        Jsoup.parse(visitor.open("/report/seen?lang=" + language).getContentAsString())
            .select("form#typed")
            .outerHtml();
    int button = page.indexOf("value=\"now\"");
    assertThat(page.indexOf(told)).isBetween(0, button);
    assertThat(page.indexOf(when)).isBetween(0, button);
  }

  @Test
  void sendThisNowSendsNothingWhereNothingWasToldAndSaysSoAtTheField() throws Exception {
    whatIsAskedBeforeWhatHappens();
    int before = total();
    Document page =
        Jsoup.parse(visitor.send("/report/seen", "seen", "  ", "do", "now").getContentAsString());
    assertThat(page.select("[data-error-summary] li").text())
        .contains("You have not told us anything yet");
    assertThat(page.select("#seen-error")).hasSize(1);
    assertThat(total()).isEqualTo(before);
  }

  /** Nothing that was typed is lost, and a way that was not told to its end is not used. */
  @Test
  void sendThisNowKeepsTheNameThatWasGivenAndWritesToNoUnfinishedAddress() throws Exception {
    whatIsAskedBeforeWhatHappens();
    visitor.send("/report/sharing", "sharing", "CONFIDENTIAL");
    visitor.send("/report/contact", "name", "Sam Smith", "way", "PHONE_CALL");
    visitor.send("/report/seen", "seen", "They took my pay", "do", "now");
    Concern concern = read(Visitor.groups(visitor.open("/report/sent").getContentAsString()));
    assertThat(concern.confidentiality()).isEqualTo(Confidentiality.CONFIDENTIAL);
    assertThat(concern.reporter().orElseThrow().name()).isEqualTo("Sam Smith");
    assertThat(concern.reporter().orElseThrow().contact().address()).isEmpty();
  }

  @Test
  void sendThisNowSendsEvenWhereNoQuestionBeforeItWasAnswered() throws Exception {
    assertThat(visitor.send("/report/seen", "seen", "Come quickly", "do", "now").getRedirectedUrl())
        .isEqualTo("/report/sent");
    Concern concern = read(Visitor.groups(visitor.open("/report/sent").getContentAsString()));
    assertThat(concern.told().seen()).isEqualTo("Come quickly");
    assertThat(concern.circumstances().dangerNow()).isEqualTo(Known.NOT_KNOWN);
    assertThat(concern.circumstances().age()).isEqualTo(AgeStatus.UNSURE);
  }

  @Test
  @Tag("care")
  void whatWasAnsweredBeforeGoesAlongThoughTheDraftEndedWhileTheyWrote() throws Exception {
    visitor.send("/report", "at", "HAND_CAR_WASH");
    whatIsAskedBeforeWhatHappens();
    visitor.send("/report/danger", "danger", "YES");
    Document page = Jsoup.parse(visitor.open("/report/seen").getContentAsString());
    assertThat(page.select("form#typed p").eachText())
        .as("what goes along stands above the button")
        .contains("Address or place: A hand car wash");
    endTheDraft();
    Document romanian = sent(page, "Ne bat", Page.READ_ON, "ro");
    endTheDraft();
    Document nothing = sent(romanian, " ", "do", "now");
    assertThat(nothing.select("#seen-error")).hasSize(1);
    endTheDraft();
    sent(nothing, "Ne bat", "do", "now");
    Concern concern = read(Visitor.groups(visitor.open("/report/sent").getContentAsString()));
    assertThat(concern.told().seen()).isEqualTo("Ne bat");
    assertThat(concern.told().place()).isEqualTo("A hand car wash");
    assertThat(concern.circumstances().dangerNow()).isEqualTo(Known.YES);
    assertThat(concern.circumstances().about()).isEqualTo(About.ME);
    assertThat(concern.circumstances().age()).isEqualTo(AgeStatus.ADULT);
    assertThat(visitor.seenAddressesAndHeaders.toString())
        .as("no answer stands in an address")
        .doesNotContain("ADULT", "danger=", "HAND_CAR_WASH");
  }

  @Test
  void whatComesAlongIsReadAsTheQuestionsReadItAndAnAnswerOfTheDraftStands() throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    visitor.send(
        "/report/seen",
        "seen",
        "They took my pay",
        "danger",
        "YES",
        "about",
        "EVERYBODY",
        "age",
        "17",
        "at",
        "PIRACY",
        "do",
        "now");
    Concern concern = read(Visitor.groups(visitor.open("/report/sent").getContentAsString()));
    assertThat(concern.circumstances().dangerNow()).isEqualTo(Known.NO);
    assertThat(concern.circumstances().about()).isEqualTo(About.SOMEONE_ELSE);
    assertThat(concern.circumstances().age()).isEqualTo(AgeStatus.UNSURE);
    assertThat(concern.told().place()).isEmpty();
  }

  @Test
  @Tag("care")
  void whoPressesTwiceAfterTheDraftEndedMakesOneReportAndOtherWordsAreKeptAsAnother()
      throws Exception {
    whatIsAskedBeforeWhatHappens();
    int before = total();
    String code = code(visitor.open("/report/seen").getContentAsString());
    String[] press = {"seen", "They hold my passport", "code", code, "do", "now"};
    endTheDraft();
    visitor.send("/report/seen", press);
    endTheDraft();
    assertThat(visitor.send("/report/seen", press).getRedirectedUrl()).isEqualTo("/report/sent");
    assertThat(Visitor.groups(visitor.open("/report/sent").getContentAsString())).isEqualTo(code);
    assertThat(total()).isEqualTo(before + 1);
    endTheDraft();
    visitor.send("/report/seen", "seen", "They moved us", "code", code, "do", "now");
    String other = Visitor.groups(visitor.open("/report/sent").getContentAsString());
    assertThat(other).isNotEqualTo(code);
    assertThat(read(other).told().seen()).isEqualTo("They moved us");
    assertThat(total()).isEqualTo(before + 2);
  }

  @Test
  @Tag("care")
  void whoPressesAgainAfterWhatTheySentEndedMakesOneReportAndIsShownItsReceipt() throws Exception {
    whatIsAskedBeforeWhatHappens();
    int before = total();
    String code = code(visitor.open("/report/seen").getContentAsString());
    String[] press = {"seen", "They hold my passport", "code", code, "do", "now"};
    visitor.send("/report/seen", press);
    endTheDraft();
    assertThat(visitor.send("/report/seen", press).getRedirectedUrl())
        .as("Back, when it ended by itself")
        .isEqualTo("/report/sent");
    assertThat(Visitor.groups(visitor.open("/report/sent").getContentAsString())).isEqualTo(code);
    assertThat(total()).isEqualTo(before + 1);
    visitor.send("/report");
    assertThat(visitor.send("/report/seen", press).getRedirectedUrl())
        .as("Back, when they had begun afresh")
        .isEqualTo("/report/sent");
    assertThat(Visitor.groups(visitor.open("/report/sent").getContentAsString())).isEqualTo(code);
    assertThat(total()).isEqualTo(before + 1);
    endTheDraft();
    visitor.send("/report/seen", "seen", "They moved us", "code", code, "do", "now");
    assertThat(total()).as("other words are kept as another").isEqualTo(before + 2);
  }

  /** A cookie under which no draft lies, as after twenty idle minutes. */
  private void endTheDraft() {
    visitor.cookies().put("form-draft", new Cookie("form-draft", BearerSecret.fresh().encoded()));
  }

  /** Sends the page of what happens with all that it holds unseen. */
  private Document sent(Document page, String seen, String button, String value) throws Exception {
    List<String> fields = new ArrayList<>(List.of("seen", seen, button, value));
    for (Element held : page.select("form#typed input[type=hidden]:not([name=_csrf])")) {
      fields.add(held.attr("name"));
      fields.add(held.val());
    }
    return Jsoup.parse(
        visitor.send("/report/seen", fields.toArray(String[]::new)).getContentAsString());
  }

  private void whatIsAskedBeforeWhatHappens() throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    visitor.send("/report/safe", "safe", "YES");
    visitor.send("/report/about", "about", "ME");
    visitor.send("/report/age", "age", "ADULT");
  }

  private static String code(String page) {
    return Jsoup.parse(page).select("form#typed input[name=code]").val();
  }

  @Test
  @Tag("care")
  void whoChoosesAnotherLanguageHalfwayKeepsWhatTheyTypedAndSendsIt() throws Exception {
    visitor.send("/report/danger", "danger", "NO");
    visitor.send("/report/safe", "safe", "YES");
    visitor.send("/report/about", "about", "ME");
    visitor.send("/report/age", "age", "ADULT");
    Document english = Jsoup.parse(visitor.open("/report/seen").getContentAsString());
    Element choice = english.select("button[form=typed][value=ro]").getFirst();
    assertThat(choice.attr("formaction")).isEqualTo("/report/seen?lang=ro");
    assertThat(english.select("form#typed textarea")).hasSize(1);
    assertThat(english.select("button[form=typed]").getFirst().hasAttr("name"))
        .as("what the Enter key in a field presses goes on, and changes no language")
        .isFalse();
    Document romanian =
        Jsoup.parse(
            visitor
                .send(choice.attr("formaction"), "seen", "Ne incuie", choice.attr("name"), "ro")
                .getContentAsString());
    assertThat(romanian.select("html").attr("lang")).isEqualTo("ro");
    assertThat(romanian.select("textarea").text()).isEqualTo("Ne incuie");
    assertThat(romanian.select(".govuk-error-summary")).isEmpty();
    String form = romanian.select("form#typed").attr("action");
    assertThat(visitor.send(form, "seen", "Ne incuie", "do", "now").getRedirectedUrl())
        .isEqualTo("/report/sent?lang=ro");
    String receipt = Visitor.groups(visitor.open("/report/sent?lang=ro").getContentAsString());
    assertThat(read(receipt).told().seen()).isEqualTo("Ne incuie");
  }

  /** A question that nobody has answered yet is no mistake of theirs. */
  @ParameterizedTest
  @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "FILES")
  void choosingAnotherLanguageTakesNothingAndFindsNoFault(Step step) throws Exception {
    visitor.answerEverything("They lock us in");
    var answer = visitor.send(step.path() + "?lang=ro", "read-in", "ro");
    assertThat(answer.getStatus()).isEqualTo(200);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("ro");
  }
}
