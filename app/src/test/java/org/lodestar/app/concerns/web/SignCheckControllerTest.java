package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.concerns.store.tables.Tables.DRAFT;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.AskAt;
import org.lodestar.vocabulary.PlaceSigns;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class SignCheckControllerTest {
  private final MockMvc web;
  private final Desk desk;
  private final Workforce workforce;
  private final Words words;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  SignCheckControllerTest(
      MockMvc web,
      Desk desk,
      Workforce workforce,
      Words words,
      DSLContext sql,
      TransactionOperations transactions) {
    this.web = web;
    this.desk = desk;
    this.workforce = workforce;
    this.words = words;
    this.sql = sql;
    this.transactions = transactions;
  }

  @Test
  void everySignOfAPlaceHasTheWordsOfTheVocabulary() {
    PlaceSigns.list()
        .forEach(
            sign ->
                assertThat(words.say(Language.ENGLISH, "screening.sign." + sign.code()))
                    .isEqualTo(sign.plain()));
  }

  @Test
  void whomToAskIsFoundInTheDirectoryByThePurposeOfTheSameName() {
    List<String> purposes = Arrays.stream(Purpose.values()).map(Enum::name).toList();
    assertThat(AskAt.values()).allMatch(each -> purposes.contains(each.name()));
  }

  @Test
  void theSignsOfThePlaceStandFirstAndAllOthersBelow() throws Exception {
    Document page = page(carWash("/signs/check/signs"));
    assertThat(page.select("main input[name=signs]").eachAttr("value"))
        .startsWith("WASH1", "WASH2", "WASH3", "WORK1", "FIN1")
        .contains("ENV2", "PHY4")
        .doesNotContain("CB1", "STRT1")
        .doesNotHaveDuplicates();
    assertThat(page.select("main input[name=sector]").val()).isEqualTo("HAND_CAR_WASH");
  }

  @Test
  void theAnswerSaysWhatToDoAndWhomToAskAndNeverThatThereIsNoRisk() throws Exception {
    Document page = page(carWash("/signs/check/result", "signs", "FIN1", "signs", "WASH1"));
    assertThat(page.select("h1").text()).isEqualTo("Talk to someone today");
    assertThat(page.select(".lode-screen-steps").text()).contains("Do not try to free anyone");
    assertThat(page.select(".lode-helplines").text()).contains("08000 121 700");
    assertThat(page.text()).contains("Made to work", "This is a hint", "still have to check");
    assertThat(page.text().toLowerCase(Locale.ROOT)).doesNotContain("no risk", "low risk");
  }

  @Test
  void withoutAnySignTheAnswerIsStillWorriedAndNotThatAllIsWell() throws Exception {
    Document page = page(carWash("/signs/check/result"));
    assertThat(page.select("h1").text()).isEqualTo("Still worried? Talk to someone");
    assertThat(page.text()).contains("That does not mean that all is well", "We cannot tell yet");
  }

  @Test
  void aChildWithOneSmallSignIsTalkedAboutToday() throws Exception {
    MockHttpServletResponse answer =
        new Visitor(web)
            .send("/signs/check/result", "surroundings", "SCHOOL", "age", "UNSURE", "signs", "CB1");
    assertThat(page(answer).select("h1").text()).isEqualTo("Talk to someone today");
    assertThat(page(answer).text()).contains("Treat them as a child", "children's team");
  }

  @Test
  void nothingIsKeptAndNothingStandsInAnAddressBeforeTheyGoOn() throws Exception {
    List<String> before = drafts();
    Visitor visitor = new Visitor(web);
    visitor.open("/signs/check");
    MockHttpServletResponse answer = carWash(visitor, "/signs/check/result", "signs", "FIN1");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(before).as("no new one: old ones may end meanwhile").containsAll(drafts());
    assertThat(visitor.cookies().keySet()).doesNotContain("form-draft");
    assertThat(visitor.seenAddressesAndHeaders.toString()).doesNotContain("FIN1", "CAR_WASH");
  }

  @Test
  void goingOnTakesAlongWhatWasTickedAndKeepsWhatWasTyped() throws Exception {
    Visitor visitor = new Visitor(web);
    visitor.send("/report/danger", "danger", "NO");
    visitor.send("/report/seen", "signs", "PHY2", "seen", "Typed before");
    MockHttpServletResponse gone =
        carWash(
            visitor,
            "/signs/check/report",
            "signs",
            "FIN1",
            "signs",
            "WASH1",
            "facts",
            "CONTROLLED",
            "facts",
            "DANGER_NOW");
    assertThat(gone.getRedirectedUrl())
        .as("danger was answered: the numbers, and no question again")
        .isEqualTo("/report/danger-now");
    assertThat(visitor.seenAddressesAndHeaders.toString())
        .doesNotContain("FIN1", "CAR_WASH", "DANGER_NOW");
    assertThat(page(visitor.open("/report/where")).select("textarea[name=place]").text())
        .isEqualTo("A hand car wash");
    Document seen = page(visitor.open("/report/seen"));
    assertThat(seen.select("input[name=signs][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("PHY2", "FIN1");
    assertThat(seen.select("textarea").text())
        .isEqualTo(
            "Typed before\nSomeone else decides what they do, say or own\n"
                + "I saw: they work in water and soap with no gloves or boots");
    assertThat(page(visitor.open("/report/age")).select("input[checked]").val()).isEqualTo("ADULT");
    assertThat(page(visitor.open("/report/danger")).select("input[checked]").val())
        .isEqualTo("YES");
  }

  /** Whoever is told to act now is not asked again what made it so. */
  @ParameterizedTest
  @CsvSource({
    "WORK, HAND_CAR_WASH, CANNOT_LEAVE, /report/danger-now, YES, A hand car wash",
    "STREET, '', CANNOT_LEAVE, /report/danger-now, YES, In the street",
    "STREET, '', CONTROLLED, /report/danger, '', In the street",
    "OTHER, '', CONTROLLED, /report/danger, '', ''"
  })
  void dangerAndPlaceAreTakenAlongAsFarAsTheyWereAnswered(
      String surroundings, String sector, String fact, String next, String danger, String place)
      throws Exception {
    Visitor visitor = new Visitor(web);
    String[] ticked = {
      "surroundings", surroundings, "sector", sector, "age", "ADULT", "facts", fact
    };
    assertThat(visitor.send("/signs/check/report", ticked).getRedirectedUrl()).isEqualTo(next);
    assertThat(page(visitor.open("/report/danger")).select("input[checked]").eachAttr("value"))
        .isEqualTo(danger.isEmpty() ? List.of() : List.of(danger));
    assertThat(page(visitor.open("/report/where")).select("textarea[name=place]").text())
        .isEqualTo(place);
  }

  @Test
  void takingTheSameAlongTwiceAddsNothing() throws Exception {
    Visitor visitor = new Visitor(web);
    carWash(visitor, "/signs/check/report", "signs", "WASH1");
    carWash(visitor, "/signs/check/report", "signs", "WASH1");
    assertThat(page(visitor.open("/report/seen")).select("textarea").text())
        .isEqualTo("I saw: they work in water and soap with no gloves or boots");
  }

  @Test
  void whatNoListHoldsIsRefusedAtTheFieldAndTheRestIsKept() throws Exception {
    Document page =
        page(
            new Visitor(web)
                .send(
                    "/signs/check/result",
                    "surroundings",
                    "WORK",
                    "sector",
                    "PIRACY",
                    "age",
                    "",
                    "signs",
                    "XX9"));
    assertThat(page.select(".govuk-error-summary li").eachText())
        .containsExactly(
            "Choose from the list", "Choose an answer about age", "Tick signs from the list only");
    assertThat(page.select("input[name=surroundings][checked]").val()).isEqualTo("WORK");
  }

  @Test
  void theButtonBackKeepsEveryTick() throws Exception {
    Document page =
        page(carWash("/signs/check/result", "signs", "FIN1", "facts", "CONTROLLED", "do", "place"));
    assertThat(page.select("input[name=surroundings][checked]").val()).isEqualTo("WORK");
    assertThat(page.select("input[type=hidden][name=signs]").val()).isEqualTo("FIN1");
    assertThat(page.select("input[type=hidden][name=facts]").val()).isEqualTo("CONTROLLED");
  }

  @Test
  void staffReadTheSameAnswerInTheWordsOfTheFieldWithItsSources() throws Exception {
    Worker nurse = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    Document page =
        Desk.parsed(
            desk.post(
                nurse,
                "/screening/result",
                java.util.Map.of("surroundings", "HEALTH", "age", "ADULT", "signs", "HLTH2")));
    assertThat(page.select("h1").text()).isEqualTo("Talk to somebody today");
    assertThat(page.text())
        .contains(
            "Organ removal",
            "Speak with them alone",
            "adult safeguarding concern",
            "to be confirmed by a practitioner",
            "choose not sure");
  }

  @Test
  void aWorkerWhoGoesOnFindsTheirTicksInADraftOfTheirOwn() {
    Worker nurse = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    String draft =
        String.valueOf(
            desk.post(
                    nurse,
                    "/screening/report",
                    java.util.Map.of(
                        "surroundings",
                        "HEALTH",
                        "age",
                        "UNSURE",
                        "facts",
                        "CONTROLLED",
                        "signs",
                        "HLTH1"))
                .getResponse()
                .getRedirectedUrl());
    assertThat(draft).matches("/worries/drafts/[0-9a-f-]{36}/urgency");
    Document urgency = desk.page(nurse, draft);
    assertThat(urgency.select("input[name=age][checked]").val()).isEqualTo("UNSURE");
    assertThat(urgency.select("input[name=danger][checked]")).isEmpty();
    Document seen = desk.page(nurse, draft.replace("urgency", "seen"));
    assertThat(seen.select("textarea[name=seen]").text())
        .contains("Someone else decides", "a companion insists on staying");
  }

  @Test
  void aCallTakerGoesOnIntoACallWithTheTicksThePlaceAndTheKindOfWork() {
    Worker taker = workforce.aWorker(workforce.anOrganisation(), Role.CALL_TAKER);
    Document page = ticked(taker);
    assertThat(page.select("form[action=/screening/take]")).hasSize(1);
    assertThat(page.select("form[action=/signs/check/report], form[action=/screening/report]"))
        .isEmpty();
    assertThat(desk.page(taker, "/concerns/take").select("#unfinished")).isEmpty();
    String take = redirected(desk.send(taker, form(page, "/screening/take"), java.util.Map.of()));
    assertThat(take).matches("/concerns/take/[0-9a-f-]{36}");
    Document call = desk.page(taker, take);
    assertThat(call.select("input[name=signs][checked]").eachAttr("value")).containsExactly("FIN1");
    assertThat(call.select("input[name=age][checked]").val()).isEqualTo("ADULT");
    assertThat(call.select("input[name=danger][checked]").val()).isEqualTo("YES");
    assertThat(call.select("textarea[name=seen]").text())
        .contains("At work: A hand car wash", "gloves or boots")
        .doesNotContain("danger");
    assertThat(call.select("textarea[name=place]").text()).isEmpty();
    assertThat(desk.page(taker, "/concerns/take").select("#unfinished")).hasSize(1);
  }

  @Test
  void whoMayDoBothChoosesAndBothFormsHaveTheSameAnswers() {
    Worker officer = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    Document page = ticked(officer);
    String call = redirected(desk.send(officer, form(page, "/screening/take"), java.util.Map.of()));
    String own =
        redirected(desk.send(officer, form(page, "/screening/report"), java.util.Map.of()));
    Document urgency = desk.page(officer, own);
    assertThat(urgency.select("input[name=danger][checked]").val()).isEqualTo("YES");
    Document seen = desk.page(officer, own.replace("urgency", "seen"));
    assertThat(seen.select("textarea[name=seen]").text())
        .isEqualTo(desk.page(officer, call).select("textarea[name=seen]").text());
    assertThat(seen.select("input[name=signs][checked]").eachAttr("value")).containsExactly("FIN1");
  }

  @Test
  void whoDoesNotGoOnLeavesNothingBehind() {
    Worker officer = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    assertThat(ticked(officer).select("h1").text()).isEqualTo("Act now");
    assertThat(desk.page(officer, "/worries").select("#drafts")).isEmpty();
    assertThat(desk.page(officer, "/concerns/take").select("#unfinished")).isEmpty();
  }

  @Test
  void whoTakesNoCallsCannotGoOnIntoOne() {
    Worker nurse = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    Document page = ticked(nurse);
    assertThat(page.select("form[action=/screening/take]")).isEmpty();
    assertThat(desk.post(nurse, "/screening/take", place())).hasStatus(403);
  }

  private static java.util.Map<String, String> place() {
    return java.util.Map.of("surroundings", "WORK", "sector", "HAND_CAR_WASH", "age", "ADULT");
  }

  /** What the aid answers to two signs of a car wash, in danger now. */
  private Document ticked(Worker worker) {
    Document signs = Desk.parsed(desk.post(worker, "/screening/signs", place()));
    signs
        .select("input[value=FIN1], input[value=WASH1], input[value=DANGER_NOW]")
        .attr("checked", "checked");
    return Desk.parsed(desk.send(worker, signs, java.util.Map.of()));
  }

  /** The page with this form alone. */
  private static Document form(Document page, String action) {
    Document alone = org.jsoup.Jsoup.parse(page.outerHtml());
    alone.select("main form").not("[action=" + action + "]").remove();
    return alone;
  }

  private static String redirected(
      org.springframework.test.web.servlet.assertj.MvcTestResult sent) {
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  @Test
  void whoWritesNoWorriesOfTheirOwnTellsItAsEverybodyCan() {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Document page =
        Desk.parsed(
            desk.post(
                editor,
                "/screening/result",
                java.util.Map.of("surroundings", "WORK", "age", "ADULT", "signs", "FIN1")));
    assertThat(page.select("form[action=/signs/check/report]")).hasSize(1);
    assertThat(page.select("form[action=/screening/report]")).isEmpty();
  }

  private MockHttpServletResponse carWash(String address, String... more) throws Exception {
    return carWash(new Visitor(web), address, more);
  }

  private static MockHttpServletResponse carWash(Visitor visitor, String address, String... more)
      throws Exception {
    List<String> sent =
        new java.util.ArrayList<>(
            List.of("surroundings", "WORK", "sector", "HAND_CAR_WASH", "age", "ADULT"));
    sent.addAll(List.of(more));
    return visitor.send(address, sent.toArray(String[]::new));
  }

  private List<String> drafts() {
    return Objects.requireNonNull(
        transactions.execute(
            status ->
                sql.select(DRAFT.LOOKUP).from(DRAFT).fetch(DRAFT.LOOKUP).stream()
                    .map(each -> HexFormat.of().formatHex(each))
                    .toList()));
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }
}
