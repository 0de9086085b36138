package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.form.Frame;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.triage.store.DutyRows;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.WorkingDays;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

@PlatformTest
class MailboxControllerTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final MockMvc web;
  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Mailboxes mailboxes;
  private final List<WorkItems> work;
  private final ReaderPageMaker readers;
  private final DutyRows shifts;
  private final Journey journey;
  private final Tongues tongues;
  private final TestPartnership partnership;
  private ReceiptCode receipt = ReceiptCode.fresh();
  private UUID concern = UUID.randomUUID();
  private Visitor visitor;

  MailboxControllerTest(
      MockMvc web,
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      Mailboxes mailboxes,
      List<WorkItems> work,
      Organisations organisations,
      ReaderPageMaker readers,
      DutyRows shifts,
      Journey journey,
      Tongues tongues,
      People people,
      TransactionOperations transactions) {
    this.web = web;
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.mailboxes = mailboxes;
    this.work = work;
    this.readers = readers;
    this.shifts = shifts;
    this.journey = journey;
    this.tongues = tongues;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.visitor = new Visitor(web);
  }

  @BeforeEach
  void aReportWithItsReceipt() {
    partnership.council();
    receipt = ReceiptCode.fresh();
    concern = reports.submit(TestPartnership.report(), receipt).concern();
    visitor = new Visitor(web);
  }

  @Test
  void aReceiptOpensTheMailboxHoweverItIsTyped() throws Exception {
    String typed = receipt.grouped().toLowerCase(Locale.ROOT).replace("-", " ");
    assertThat(visitor.send("/mailbox", "code", typed).getRedirectedUrl())
        .isEqualTo("/mailbox/messages");
    assertThat(visitor.open("/mailbox/messages").getContentAsString())
        .contains("It is waiting to be read.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABCD-ABCD-ABCD-ABCD-ABCD",
        "nonsense",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "\uD83D\uDE31"
      })
  void everyWrongReceiptGetsTheSameWords(String typed) throws Exception {
    assertThat(visitor.send("/mailbox", "code", typed).getContentAsString())
        .contains("We do not know this receipt.");
    assertThat(visitor.cookies()).doesNotContainKey("form-reader");
  }

  @Test
  void anUnknownButWellFormedReceiptGetsTheSameWordsToo() throws Exception {
    assertThat(visitor.send("/mailbox", "code", ReceiptCode.fresh().grouped()).getContentAsString())
        .contains("We do not know this receipt.");
  }

  @Test
  void theReceiptStandsInNoAddressAndNoHeader() throws Exception {
    visitor.send("/mailbox", "code", receipt.grouped());
    visitor.open("/mailbox/messages");
    assertThat(visitor.seenAddressesAndHeaders).noneMatch(line -> line.contains(receipt.grouped()));
    assertThat(visitor.open("/mailbox/messages").getContentAsString())
        .doesNotContain(receipt.grouped());
  }

  @Test
  void staffAndReporterTalk() throws Exception {
    Worker officer = partnership.officer(partnership.council());
    Standing.member(officer.id()).run(() -> assignments.declareNoConflict(officer, concern));
    Standing.member(officer.id())
        .run(() -> concerns.message(officer, concern, "Thank you for telling us."));
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.open("/mailbox/messages").getContentAsString())
        .contains("Thank you for telling us.");
    MockHttpServletResponse sent = visitor.send("/mailbox/answer", "text", "One more thing");
    assertThat(sent.getRedirectedUrl()).isEqualTo("/mailbox/messages?sent=yes");
    assertThat(
            Standing.member(officer.id())
                .call(() -> concerns.messages(officer, concern).getLast().text()))
        .isEqualTo("One more thing");
  }

  @Test
  void thePageOfWhoIsNoLongerSafeMarksNoMessageAsRead() throws Exception {
    Worker officer = partnership.officer(partnership.council());
    Standing.member(officer.id()).run(() -> assignments.declareNoConflict(officer, concern));
    Standing.member(officer.id()).run(() -> concerns.message(officer, concern, "Please look"));
    visitor.send("/mailbox", "code", receipt.grouped());
    visitor.open("/mailbox/unsafe");
    assertThat(
            Standing.member(officer.id())
                .call(() -> concerns.messages(officer, concern).getLast().unread()))
        .isTrue();
    visitor.open("/mailbox/messages");
    assertThat(
            Standing.member(officer.id())
                .call(() -> concerns.messages(officer, concern).getLast().unread()))
        .isFalse();
  }

  @Test
  void anEmptyAnswerIsSaidAtTheField() throws Exception {
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.send("/mailbox/answer", "text", " ").getContentAsString())
        .contains("text-error");
  }

  @Test
  void whoIsNoLongerSafeReadsOfHelpFirstAndThenAlertsTheDutyRota() throws Exception {
    UUID council = partnership.council();
    Instant now = Clock.systemUTC().instant();
    Standing.task("test")
        .run(
            () ->
                shifts.add(
                    council,
                    partnership.officer(council).id(),
                    now.minusSeconds(60),
                    now.plusSeconds(60),
                    ""));
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.open("/mailbox/unsafe").getContentAsString())
        .contains("tel:999")
        .contains("listen, and when you are asked, press")
        .contains("On a home phone there is nothing to press.")
        .contains("Somebody at Riverside Council is on duty now.");
    assertThat(visitor.send("/mailbox/unsafe", "text", "").getRedirectedUrl())
        .isEqualTo("/mailbox/alerted");
    Worker duty = partnership.worker(partnership.council(), "Dee Uty", Role.DUTY_OFFICER);
    assertThat(
            Standing.member(duty.id())
                .call(
                    () ->
                        work.stream()
                            .flatMap(
                                each ->
                                    each.list(viewer(duty), WorkItem.Kind.OVERDUE, 0, 100).stream())
                            .toList()))
        .extracting(WorkItem::href, WorkItem::kind)
        .contains(
            org.assertj.core.groups.Tuple.tuple("/concerns/" + concern, WorkItem.Kind.OVERDUE));
  }

  @Test
  void theMailboxIsShutAfterClosingAndAfterLeaving() throws Exception {
    for (String way : new String[] {"close", "leave"}) {
      visitor.send("/mailbox", "code", receipt.grouped());
      var cookie = visitor.cookies().get("form-reader");
      if (way.equals("close")) {
        visitor.send("/mailbox/close");
      } else {
        visitor.open("/leave");
      }
      visitor.cookies().put("form-reader", cookie);
      assertThat(visitor.open("/mailbox/messages").getRedirectedUrl()).isEqualTo("/mailbox");
      visitor.cookies().clear();
    }
  }

  @Test
  void nobodyReadsAMailboxWithoutAReceipt() throws Exception {
    for (String address :
        new String[] {"/mailbox/messages", "/mailbox/unsafe", "/mailbox/alerted"}) {
      assertThat(visitor.open(address).getRedirectedUrl()).isEqualTo("/mailbox");
    }
    for (String address : new String[] {"/mailbox/answer", "/mailbox/unsafe", "/mailbox/safe"}) {
      Document asked = Jsoup.parse(visitor.send(address, "text", "x").getContentAsString());
      assertThat(asked.select("input[name=code]")).as(address).hasSize(1);
      assertThat(asked.select("textarea").text()).as("kept").isEqualTo("x");
      assertThat(asked.select(".lode-messages")).isEmpty();
    }
    assertThat(mailboxes.find(receipt)).isPresent();
  }

  private static Viewer viewer(Worker worker) {
    return new Viewer() {
      @Override
      public String displayName() {
        return worker.displayName();
      }

      @Override
      public String organisation() {
        return worker.organisationName();
      }

      @Override
      public boolean may(Enum<?> action) {
        return worker.mayEver((org.lodestar.app.members.Action) action);
      }
    };
  }

  @Test
  void whoIsNoLongerSafeSeesWhomToCallWhileTheDatabaseIsAway() {
    OpenMailbox away = mock(OpenMailbox.class);
    when(away.find(any())).thenThrow(new CannotCreateTransactionException("away"));
    MailboxController pages =
        new MailboxController(
            mailboxes, away, readers, journey, new Paces(Clock.systemUTC()), Clock.systemUTC());
    Page page = mock(Page.class);
    when(page.language()).thenReturn(Language.ENGLISH);
    UnsafeForm form = new UnsafeForm("I am not safe");
    ModelAndView shown =
        pages.noLongerSafe(
            form,
            new BeanPropertyBindingResult(form, "form"),
            new ServletWebRequest(new MockHttpServletRequest(), new MockHttpServletResponse()),
            page);
    assertThat(shown.getViewName()).isEqualTo("concerns/unsafeAgain");
    Frame frame = (Frame) Objects.requireNonNull(shown.getModel().get("model"));
    assertThat(frame.helplines()).extracting(Helpline::code).contains("EMERGENCY", "SILENT_999");
  }

  @Test
  @Tag("care")
  void whoReadsAndWhenIsToldFromTheRotaAtThatMinute() throws Exception {
    UUID charity = partnership.charity();
    Worker officer = partnership.worker(charity, "Olu Officer", Role.TRIAGE_OFFICER, Role.MANAGER);
    partnership.receives(charity);
    ReceiptCode mine = ReceiptCode.fresh();
    reports.submit(TestPartnership.report(), mine);
    LocalDate today = LocalDate.now(LONDON);
    LocalDate holiday =
        WorkingDays.englandAndWales().listHolidays().stream()
            .filter(each -> each.isAfter(today))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate back = WorkingDays.englandAndWales().onOrAfter(holiday);
    Instant morning = holiday.atTime(10, 0).atZone(LONDON).toInstant();
    String alone =
        at(
            morning,
            () -> {
              visitor.send("/mailbox", "code", mine.grouped());
              return visitor.open("/mailbox/unsafe").getContentAsString();
            });
    assertThat(Jsoup.parse(alone).text())
        .contains("Nobody at Harbour Charity")
        .contains("Today is a public holiday.")
        .contains("Somebody is there again from " + DAY.format(back) + " at 9am.")
        .contains("Somebody who stands in for them is told at once.")
        .contains("These lines answer now", "08000 121 700")
        .doesNotContain("Monday to Friday");
    String alerted = at(morning, () -> visitor.open("/mailbox/alerted").getContentAsString());
    assertThat(Jsoup.parse(alerted).select("h1").text())
        .as("nobody reads that somebody was told who is not there")
        .contains("Nobody at")
        .doesNotContain("have been told");
    Standing.task("test")
        .run(
            () ->
                shifts.add(
                    charity, officer.id(), morning.minusSeconds(9), morning.plusSeconds(3600), ""));
    for (String address : List.of("/mailbox/messages", "/mailbox/unsafe", "/mailbox/alerted")) {
      String page = at(morning, () -> visitor.open(address).getContentAsString());
      assertThat(Jsoup.parse(page).text())
          .contains("is on duty now. They are there until " + DAY.format(holiday) + " at 11am.")
          .doesNotContain("Nobody at");
    }
  }

  @Test
  @Tag("care")
  void whoIsNotSafeSaysSoWithOnePressAndDutyIsCalledWhileTheirWordsStay() throws Exception {
    visitor.send("/mailbox", "code", receipt.grouped());
    Document page = Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString());
    assertThat(page.text()).contains("Are you safe right now?");
    assertThat(page.select("form#typed textarea")).as("in the way of nothing").hasSize(1);
    assertThat(visitor.send("/mailbox/safe", "answer", "NO", "text", "He is at").getRedirectedUrl())
        .isEqualTo("/mailbox/alerted");
    Worker officer = partnership.worker(partnership.council(), "Dee", Role.DUTY_OFFICER);
    assertThat(Standing.member(officer.id()).call(() -> concerns.alarms(officer)))
        .extracting(ConcernLine::id)
        .contains(concern);
    Document after = Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString());
    assertThat(after.text()).as("once a visit").doesNotContain("Are you safe right now?");
    assertThat(after.select("textarea").text()).isEqualTo("He is at");
    visitor.send("/mailbox/close");
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.open("/mailbox/messages").getContentAsString())
        .as("the next visit")
        .contains("Are you safe right now?");
  }

  @Test
  void whoChoosesAnotherLanguageInTheMailboxKeepsTheirWordsAndSendsNothing() throws Exception {
    tongues.showAll();
    visitor.send("/mailbox", "code", receipt.grouped());
    int before = sentSoFar();
    assertThat(
            visitor
                .send("/mailbox/answer?lang=ro", "text", "Nu mai pot", "read-in", "ro")
                .getRedirectedUrl())
        .isEqualTo("/mailbox/messages?lang=ro");
    Document page = Jsoup.parse(visitor.open("/mailbox/messages?lang=ro").getContentAsString());
    assertThat(page.select("textarea").text()).isEqualTo("Nu mai pot");
    Document unsafe =
        Jsoup.parse(
            visitor
                .send("/mailbox/unsafe?lang=ro", "text", "El vine", "read-in", "ro")
                .getContentAsString());
    assertThat(unsafe.select("html").attr("lang")).isEqualTo("ro");
    assertThat(unsafe.select("textarea").text()).isEqualTo("El vine");
    assertThat(sentSoFar()).as("nothing was sent").isEqualTo(before);
  }

  private int sentSoFar() {
    return mailboxes.open(mailboxes.find(receipt).orElseThrow()).messages().size();
  }

  @Tag("care")
  @ParameterizedTest
  @ValueSource(strings = {"YES", "SKIP", ""})
  void whoIsSafeOrDoesNotSayGoesOnWithTheirWordsAndCallsNobody(String answer) throws Exception {
    visitor.send("/mailbox", "code", receipt.grouped());
    assertThat(visitor.send("/mailbox/safe", "answer", answer, "text", "Half a").getRedirectedUrl())
        .isEqualTo("/mailbox/messages");
    Document page = Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString());
    assertThat(page.select("textarea").text()).isEqualTo("Half a");
    assertThat(page.text()).doesNotContain("Are you safe right now?");
    Worker officer = partnership.worker(partnership.council(), "Dee", Role.DUTY_OFFICER);
    assertThat(Standing.member(officer.id()).call(() -> concerns.alarms(officer)))
        .extracting(ConcernLine::id)
        .doesNotContain(concern);
  }

  @Test
  @Tag("care")
  void aMailboxThatLapsedKeepsWhatWasTypedSaysWhyAndItIsSentAfterTheReceipt() throws Exception {
    visitor.send("/mailbox", "code", receipt.grouped());
    Instant later = Clock.systemUTC().instant().plusSeconds(21 * 60);
    Document lapsed =
        Jsoup.parse(
            at(
                later,
                () ->
                    visitor
                        .send("/mailbox/answer", "text", "They took my passport")
                        .getContentAsString()));
    assertThat(lapsed.text()).contains("We closed your messages after 20 minutes");
    assertThat(lapsed.select("textarea[name=text]").text()).isEqualTo("They took my passport");
    visitor.send("/mailbox", "code", receipt.grouped(), "text", "They took my passport");
    Document open = Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString());
    assertThat(open.select("textarea").text()).isEqualTo("They took my passport");
    visitor.send("/mailbox/answer", "text", "They took my passport");
    assertThat(Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString()).text())
        .contains("You,", "They took my passport");
  }

  private static <T> T at(Instant moment, ScopedValue.CallableOp<T, Exception> work)
      throws Exception {
    return ScopedClock.at(moment, work);
  }
}
