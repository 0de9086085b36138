package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernAccess;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Translations;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodesGuessed;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.notices.Reminder.Outcome;
import org.lodestar.app.notices.Reminder.State;
import org.lodestar.app.notices.face.OutgoingMail;
import org.lodestar.app.notices.face.Reminders;
import org.lodestar.app.notices.face.Round;
import org.lodestar.app.notices.face.Wishes;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.Screening;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;

@PlatformApartTest
class NoticesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String CANARY = "zqcanaryinthereport";

  /** A Monday to come that is no holiday, so that no report of another test is older. */
  private final Instant monday =
      Stream.iterate(
              LocalDate.now(LONDON).with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
              each -> each.plusWeeks(1))
          .filter(each -> Screening.isOfficeHours(each, LocalTime.NOON))
          .findFirst()
          .orElseThrow()
          .atTime(LocalTime.NOON)
          .atZone(LONDON)
          .toInstant();

  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final ConcernAccess access;
  private final Mailboxes mailboxes;
  private final Translations translations;
  private final DutyRota rota;
  private final Reminders reminders;
  private final Wishes wishes;
  private final Round round;
  private final OutgoingMail mail;
  private final People people;
  private final Staff staff;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;
  private final Directory directory;
  private final TestPartnership partnership;
  private final ApplicationContext context;

  private UUID council;
  private Worker officer;
  private Worker manager;

  NoticesTest(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      ConcernAccess access,
      Mailboxes mailboxes,
      Translations translations,
      DutyRota rota,
      Reminders reminders,
      Wishes wishes,
      Round round,
      OutgoingMail mail,
      Organisations organisations,
      People people,
      Staff staff,
      Directory directory,
      TransactionOperations transactions,
      ApplicationEventPublisher events,
      ApplicationContext context) {
    this.context = context;
    this.events = events;
    this.directory = directory;
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.access = access;
    this.mailboxes = mailboxes;
    this.translations = translations;
    this.rota = rota;
    this.reminders = reminders;
    this.wishes = wishes;
    this.round = round;
    this.mail = mail;
    this.people = people;
    this.staff = staff;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
  }

  @BeforeEach
  void anOfficerOnDuty() {
    council = partnership.council();
    officer = partnership.worker(council, "Odette Ondutyname", Role.TRIAGE_OFFICER);
    manager = partnership.worker(council, "Manager", Role.MANAGER);
    Instant now = Instant.now();
    doing(
        manager,
        () -> rota.add(manager, officer.id(), now.minusSeconds(60), now.plus(Duration.ofDays(30))));
  }

  @Test
  void anAdministratorTriesTheMailWithALetterLikeAnyOther() {
    Worker administrator = partnership.worker(council, "Ada", Role.PLATFORM_ADMINISTRATOR);
    doing(administrator, () -> mail.tryOut(administrator));
    rounds(Duration.ZERO);
    assertThat(letters(administrator)).hasSize(1);
    assertThat(mail.hasSent()).isTrue();
    assertThatThrownBy(() -> doing(officer, () -> mail.tryOut(officer)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aRowOfWrongCodesAfterTheRightPasswordCallsTheWorkerAtOnce() {
    Worker worker = partnership.worker(council, "Wendy", Role.CASEWORKER);
    Standing.task("sign-in")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> events.publishEvent(new CodesGuessed(worker.id()))));
    rounds(Duration.ZERO);
    assertThat(letters(worker)).hasSize(1);
  }

  @Test
  void aNewRedConcernCallsWhoIsOnDutyAndAnotherOneCallsNobody() {
    raised(ReceiptCode.fresh(), ReporterContact.none());
    rounds(Duration.ofMinutes(3));
    assertThat(letters(officer)).isEmpty();
    reports.submit(inDanger(), ReceiptCode.fresh());
    rounds(Duration.ZERO);
    rounds(Duration.ofMinutes(3));
    assertThat(letters(officer)).hasSize(1);
  }

  private static Report inDanger() {
    Report calm = TestPartnership.report();
    return new Report(
        calm.id(),
        calm.channel(),
        new Circumstances(
            About.SOMEONE_ELSE,
            AgeStatus.ADULT,
            Known.YES,
            Known.YES,
            Known.NO,
            new UncertainDate.Unknown(),
            List.of()),
        calm.told(),
        calm.confidentiality(),
        null,
        "en");
  }

  @Test
  void anAlarmCallsWhoIsOnDutyAtOnceAndSaysNothing() {
    ReceiptCode receipt = ReceiptCode.fresh();
    raised(receipt, ReporterContact.none());
    alarm(receipt);
    rounds(Duration.ZERO);
    List<MimeMessage> got = letters(officer);
    assertThat(got).hasSize(1);
    assertThat(text(got.getFirst()))
        .isEqualTo(
            "There is something for you in Lodestar.\n\nSign in at https://lodestar.example to"
                + " see it. This message says no more, so that nobody else learns anything from"
                + " it.\n\nYou choose under Settings which of these you get.");
    assertThat(PostBox.everything())
        .doesNotContain(CANARY, "Ondutyname", receipt.toString(), "/concerns", "Subject: C-");
  }

  @Test
  void whatHappensTogetherMakesOneLetterAndTheNextOneRests() {
    List<ReceiptCode> receipts = List.of(ReceiptCode.fresh(), ReceiptCode.fresh());
    receipts.forEach(each -> raised(each, ReporterContact.none()));
    receipts.forEach(this::answer);
    rounds(Duration.ZERO);
    assertThat(letters(officer)).as("gathered for a moment").isEmpty();
    rounds(Duration.ofMinutes(3));
    assertThat(letters(officer)).hasSize(1);
    receipts.forEach(this::answer);
    rounds(Duration.ofMinutes(8));
    assertThat(letters(officer)).as("at rest").hasSize(1);
    rounds(Duration.ofMinutes(40));
    assertThat(letters(officer)).hasSize(2);
  }

  @Test
  void aNumberThatWaitsToBeRungCallsEveryOtherEditor() {
    Worker asks = partnership.worker(council, "Editor", Role.EDITOR);
    Worker other = partnership.worker(partnership.council(), "Other", Role.EDITOR);
    Service line =
        new Service(
            Ids.next(),
            Purpose.OTHER,
            "Invented line",
            "01632 960158",
            true,
            "Mornings",
            "English",
            "Free",
            "",
            "Anyone",
            Audience.EVERYONE,
            new Source("Invented", Source.Standing.TO_CONFIRM, "", null),
            "",
            true,
            0);
    doing(asks, () -> directory.add(asks, line));
    rounds(Duration.ZERO);
    assertThat(letters(other)).hasSize(1);
    assertThat(text(letters(other).getFirst())).doesNotContain("Invented line", "960158");
    assertThat(letters(asks)).isEmpty();
    assertThat(letters(manager)).isEmpty();
  }

  @Test
  void whoDoesNotWantItIsNotCalled() {
    doing(officer, () -> wishes.change(officer, EnumSet.of(CallKind.OVERDUE)));
    ReceiptCode receipt = ReceiptCode.fresh();
    raised(receipt, ReporterContact.none());
    answer(receipt);
    alarm(receipt);
    rounds(Duration.ZERO);
    rounds(Duration.ofHours(1));
    assertThat(letters(officer)).isEmpty();
  }

  /** Eight in the morning here, also where the clocks change in between. */
  private Instant eightAfter(int weeks) {
    return monday.atZone(LONDON).plusWeeks(weeks).minusHours(4).toInstant();
  }

  private void wantsWeekly(Worker worker) {
    doing(worker, () -> wishes.change(worker, EnumSet.of(CallKind.WEEKLY)));
  }

  @Test
  void onceAWeekWhoAskedForItReadsHowMuchWaitsAndNothingElse() {
    Instant eight = monday.minus(Duration.ofHours(4));
    Worker idle = partnership.worker(council, "Idle", Role.TRAINER);
    wantsWeekly(officer);
    wantsWeekly(idle);
    UUID concern = raised(ReceiptCode.fresh(), ReporterContact.none());
    at(eight.minus(Duration.ofDays(1)), round::run);
    at(eight.minusSeconds(1), round::run);
    assertThat(letters(officer)).as("too early").isEmpty();
    at(eight, round::run);
    at(eight.plus(Duration.ofHours(1)), round::run);
    assertThat(letters(officer)).as("once").hasSize(1);
    assertThat(text(letters(officer).getFirst()))
        .matches(
            "(?s)(One thing waits|\\d+ things wait) for you in Lodestar\\.( (One|\\d+) of them"
                + " (is|are) late\\.)?\n\n"
                + "Sign in at https://lodestar\\.example to see what\\. This message says no more,"
                + " so that nobody else learns anything from it\\.\n\n"
                + "You asked for it each Monday, and can stop it under Settings\\.");
    assertThat(GreenMailUtil.getHeaders(letters(officer).getFirst())).contains("Subject: Lodestar");
    assertThat(PostBox.everything()).doesNotContain(CANARY, "Ondutyname", concern.toString());
    assertThat(letters(idle)).as("nothing waits").isEmpty();
    assertThat(letters(manager)).as("did not ask for it").isEmpty();
    at(eightAfter(1), round::run);
    assertThat(letters(officer)).as("the week after").hasSize(2);
    doing(officer, () -> wishes.change(officer, EnumSet.noneOf(CallKind.class)));
    at(eightAfter(2), round::run);
    assertThat(letters(officer)).as("stopped").hasSize(2);
  }

  @Test
  void whoIsKeptOutGetsNoLetterOfTheWeekAndTwoNodesSendOne() throws Exception {
    Instant eight = monday.minus(Duration.ofHours(4));
    Worker out = partnership.worker(council, "Out", Role.TRIAGE_OFFICER);
    String address = Standing.task("test").call(() -> people.workEmail(out.id())).orElseThrow();
    raised(ReceiptCode.fresh(), ReporterContact.none());
    wantsWeekly(officer);
    wantsWeekly(out);
    Worker administrator = partnership.worker(council, "Ada", Role.ORGANISATION_ADMINISTRATOR);
    doing(administrator, () -> staff.suspend(administrator, out.id()));
    try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
      List<Future<?>> both =
          List.of(
              nodes.submit(() -> at(eight, round::run)), nodes.submit(() -> at(eight, round::run)));
      for (Future<?> each : both) {
        each.get();
      }
    }
    assertThat(letters(officer)).hasSize(1);
    assertThat(PostBox.to(address)).isEmpty();
  }

  /** A room that cannot count what waits for one worker. */
  private record Failing(String name, RuntimeException fault) implements WorkItems {
    @Override
    public int count(Viewer viewer, WorkItem.Kind kind) {
      return list(viewer, kind, 0, 1).size();
    }

    @Override
    public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
      if (viewer.displayName().equals(name)) {
        throw fault;
      }
      return List.of();
    }
  }

  private void withFailing(Worker worker, RuntimeException fault, Runnable work) {
    DefaultListableBeanFactory beans =
        (DefaultListableBeanFactory) context.getAutowireCapableBeanFactory();
    beans.registerSingleton("failing", new Failing(worker.displayName(), fault));
    try {
      work.run();
    } finally {
      beans.destroySingleton("failing");
    }
  }

  @Test
  void aRoomThatFailsIsLeftOutOfAWeeklyLetterInWordsAndTheRestGoes() {
    Instant eight = monday.minus(Duration.ofHours(4));
    Worker unlucky = partnership.worker(council, "Unlucky " + Ids.next(), Role.TRIAGE_OFFICER);
    Worker administrator = partnership.worker(council, "Ada", Role.PLATFORM_ADMINISTRATOR);
    raised(ReceiptCode.fresh(), ReporterContact.none());
    wantsWeekly(officer);
    wantsWeekly(unlucky);
    withFailing(unlucky, new IllegalStateException("invented"), () -> at(eight, round::run));
    assertThat(text(letters(unlucky).getFirst()))
        .matches(
            "(?s).* for you in Lodestar\\..* One part of Lodestar could not be counted: look"
                + " there yourself\\..*");
    assertThat(text(letters(officer).getFirst())).doesNotContain("could not be counted");
    assertThat(
            Standing.member(administrator.id()).call(() -> mail.figures(administrator).leftOut()))
        .isEqualTo(1);
    at(eightAfter(1), round::run);
    assertThat(text(letters(unlucky).getLast())).as("tried anew").doesNotContain("be counted");
  }

  @Test
  void aLetterThatBreaksEachTimeIsGivenUpAndKeepsNoOtherWaiting() {
    Instant eight = monday.minus(Duration.ofHours(4));
    Worker unlucky = partnership.worker(council, "Unlucky " + Ids.next(), Role.TRIAGE_OFFICER);
    Worker administrator = partnership.worker(council, "Ada", Role.PLATFORM_ADMINISTRATOR);
    raised(ReceiptCode.fresh(), ReporterContact.none());
    wantsWeekly(officer);
    wantsWeekly(unlucky);
    int before = dead(administrator);
    withFailing(
        unlucky,
        new DataAccessResourceFailureException("invented"),
        () -> {
          for (int i = 0; i < 10; i++) {
            Instant moment = eight.plus(Duration.ofMinutes(3L * i));
            try {
              at(moment, round::run);
            } catch (DataAccessResourceFailureException again) {
              assertThat(again).hasMessage("invented");
            }
          }
        });
    assertThat(letters(officer)).hasSize(1);
    assertThat(letters(unlucky)).isEmpty();
    assertThat(dead(administrator)).isEqualTo(before + 1);
  }

  private int dead(Worker administrator) {
    return Standing.member(administrator.id())
        .call(() -> mail.figures(administrator).calls().getOrDefault(CallRows.State.DEAD, 0));
  }

  @Test
  void theLetterOfAWeekKeepsNoAlarmWaiting() {
    Instant eight = monday.minus(Duration.ofHours(4));
    ReceiptCode receipt = ReceiptCode.fresh();
    raised(receipt, ReporterContact.none());
    doing(
        officer,
        () ->
            wishes.change(officer, EnumSet.of(CallKind.WEEKLY, CallKind.ALARM, CallKind.MESSAGE)));
    at(eight, round::run);
    assertThat(letters(officer)).hasSize(1);
    answer(receipt);
    at(eight.plus(Duration.ofMinutes(1)), round::run);
    at(eight.plus(Duration.ofMinutes(4)), round::run);
    assertThat(letters(officer)).as("no rest after a weekly letter").hasSize(2);
  }

  @Test
  void whoIsNamedInItLearnsNotEvenThatThereIsSomething() {
    // The names of workers are asked for at most every half minute.
    ReceiptCode receipt = ReceiptCode.fresh();
    ScopedClock.at(
        Instant.now().plusSeconds(60),
        () -> {
          reports.submit(
              TestPartnership.report(
                  "Odette Ondutyname drives them", Confidentiality.ANONYMOUS, null),
              receipt);
          alarm(receipt);
          return true;
        });
    rounds(Duration.ofHours(1));
    assertThat(letters(officer)).isEmpty();
    assertThat(letters(manager)).as("the next in line").hasSize(1);
  }

  @Test
  void aHolderToWhomItWasClosedIsCalledNoMore() {
    Worker named = partnership.officer(council);
    Worker holder = partnership.officer(council);
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = raised(receipt, ReporterContact.none());
    doing(holder, () -> assignments.declareNoConflict(holder, concern));
    doing(holder, () -> assignments.take(holder, concern));
    doing(
        officer,
        () ->
            transactions.executeWithoutResult(
                status -> access.restrictWithCase(concern, List.of(named.id()))));
    answer(receipt);
    alarm(receipt);
    rounds(Duration.ZERO);
    rounds(Duration.ofMinutes(5));
    assertThat(letters(holder)).isEmpty();
    assertThat(letters(named)).isNotEmpty();
  }

  @Test
  void anAlarmOnARestrictedMatterCallsItsNamedWorkersAndWhoIsOnDuty() {
    Worker named = partnership.officer(council);
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = raised(receipt, ReporterContact.none());
    doing(
        officer,
        () ->
            transactions.executeWithoutResult(
                status -> access.restrictWithCase(concern, List.of(named.id()))));
    answer(receipt);
    rounds(Duration.ZERO);
    rounds(Duration.ofMinutes(5));
    assertThat(letters(named)).hasSize(1);
    assertThat(letters(officer)).as("a message on it is not theirs").isEmpty();
    alarm(receipt);
    rounds(Duration.ofMinutes(11));
    assertThat(letters(officer)).hasSize(1);
    assertThat(letters(named)).hasSize(2);
  }

  @Test
  void aReminderGoesOutAtASafeTimeFromTheNeutralAddress() {
    String address = Ids.next() + "@reporter.example";
    UUID concern = opened(mail(address, Set.of(DayOfWeek.MONDAY), ""));
    remind(concern);
    assertThat(of(concern).state()).isEqualTo(State.WAITING);
    at(monday.minus(Duration.ofHours(12)), round::run);
    assertThat(PostBox.to(address)).as("before the safe day").isEmpty();
    at(monday, round::run);
    assertThat(of(concern).state()).isEqualTo(State.SENT);
    MimeMessage letter = PostBox.to(address).getFirst();
    assertThat(text(letter))
        .isEqualTo(
            "There is something new for you to read. Look when it is safe for you. Please do not"
                + " answer this email.");
    assertThat(GreenMailUtil.getHeaders(letter))
        .contains("From: updates@post.example", "Subject: Something new to read")
        .contains("@post.example>")
        .doesNotContainIgnoringCase("lodestar")
        .doesNotContainIgnoringCase("council");
    assertThat(PostBox.everything()).doesNotContain(CANARY, "Sam Canaryname", "We have read");
    at(monday.plus(Duration.ofHours(1)), round::run);
    assertThat(PostBox.to(address)).as("once").hasSize(1);
  }

  @Test
  void anAlarmStopsEveryReminderForGood() {
    String address = Ids.next() + "@reporter.example";
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = opened(receipt, mail(address, Set.of(), ""));
    remind(concern);
    alarm(receipt);
    doing(officer, () -> concerns.answerAlarm(officer, concern, "Police are on the way"));
    at(monday, round::run);
    assertThat(of(concern).state()).isEqualTo(State.STOPPED);
    assertThat(of(concern).why()).isEqualTo("ALARM_MEANWHILE");
    assertThat(PostBox.to(address)).isEmpty();
  }

  @Test
  void whoHasReadTheMessageIsNotReminded() {
    String address = Ids.next() + "@reporter.example";
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = opened(receipt, mail(address, Set.of(), ""));
    remind(concern);
    mailboxes.open(mailboxes.find(receipt).orElseThrow());
    at(monday, round::run);
    assertThat(of(concern).why()).isEqualTo("READ");
    assertThat(PostBox.to(address)).isEmpty();
  }

  @Test
  void theRulesAreAskedOnceMoreWhenItIsSent() {
    String address = Ids.next() + "@reporter.example";
    UUID concern = opened(mail(address, Set.of(), ""));
    remind(concern);
    at(monday.plus(Duration.ofDays(98)), round::run);
    assertThat(of(concern).state()).isEqualTo(State.STOPPED);
    assertThat(of(concern).why()).isEqualTo("EXPIRED");
    assertThat(PostBox.to(address)).isEmpty();
  }

  @Test
  void aMailServerThatIsAwayIsTriedAgainAndThenAPersonDecides() {
    String address = Ids.next() + "@reporter.example";
    UUID concern = opened(mail(address, Set.of(), ""));
    remind(concern);
    PostBox.close();
    try {
      for (int hour = 0; hour <= 5; hour++) {
        at(monday.plus(Duration.ofDays(hour)), round::run);
        State expected = hour < 5 ? State.WAITING : State.DEAD;
        assertThat(of(concern).state()).as("try " + (hour + 1)).isEqualTo(expected);
        assertThat(of(concern).why()).isEqualTo("NOT_REACHED");
      }
    } finally {
      PostBox.open();
    }
    Reminder dead = of(concern);
    doing(officer, () -> reminders.settle(officer, concern, dead.id(), Outcome.LEFT));
    assertThat(of(concern).state()).isEqualTo(State.SETTLED);
  }

  @Test
  void aTelephoneIsForPeopleAndNothingIsSent() {
    UUID concern =
        opened(
            new ReporterContact(
                SafeContactChannel.PHONE_CALL, "07700 900222", Set.of(), "", "", Known.NO, ""));
    remind(concern);
    at(monday, round::run);
    assertThat(of(concern).state()).isEqualTo(State.BY_HAND);
    doing(officer, () -> reminders.settle(officer, concern, of(concern).id(), Outcome.REMINDED));
    assertThat(of(concern).outcome()).isEqualTo("REMINDED");
  }

  @Test
  void aReminderIsAskedForOnceHoweverOftenTheMessageIsSent() {
    UUID concern = opened(mail(Ids.next() + "@reporter.example", Set.of(), ""));
    UUID message = Ids.next();
    for (int i = 0; i < 2; i++) {
      doing(
          officer,
          () ->
              concerns.messageAndRemind(
                  officer, concern, message, "We have read it", false, null, null));
    }
    assertThat(as(officer, () -> reminders.of(officer, concern))).hasSize(1);
  }

  private void remind(UUID concern) {
    doing(
        officer,
        () ->
            concerns.messageAndRemind(
                officer, concern, Ids.next(), "We have read it", false, null, null));
  }

  private Reminder of(UUID concern) {
    return as(officer, () -> reminders.of(officer, concern)).getFirst();
  }

  private static ReporterContact mail(String address, Set<DayOfWeek> days, String times) {
    return new ReporterContact(
        SafeContactChannel.EMAIL, address, days, times, "", Known.NO, "", true);
  }

  private UUID raised(ReceiptCode receipt, ReporterContact contact) {
    Report report =
        TestPartnership.report(
            CANARY, Confidentiality.CONFIDENTIAL, new Reporter("Sam Canaryname", contact));
    return reports.submit(report, receipt).concern();
  }

  private UUID opened(ReporterContact contact) {
    return opened(ReceiptCode.fresh(), contact);
  }

  private UUID opened(ReceiptCode receipt, ReporterContact contact) {
    UUID concern = raised(receipt, contact);
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    return concern;
  }

  private void answer(ReceiptCode receipt) {
    mailboxes.answer(mailboxes.find(receipt).orElseThrow(), CANARY);
  }

  private void alarm(ReceiptCode receipt) {
    mailboxes.noLongerSafe(mailboxes.find(receipt).orElseThrow(), CANARY);
  }

  private List<MimeMessage> letters(Worker worker) {
    String address = Standing.task("test").call(() -> people.workEmail(worker.id())).orElseThrow();
    return PostBox.to(address);
  }

  private static String text(MimeMessage message) {
    return GreenMailUtil.getBody(message).replace("\r\n", "\n").replaceAll("=\n", "").strip();
  }

  /** In office hours, whenever the test runs. */
  private void rounds(Duration later) {
    at(monday.plus(later), round::run);
  }

  private static void at(Instant moment, Runnable work) {
    ScopedClock.at(
        moment,
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  @Test
  @Tag("care")
  void aMessageThatComesWhileOfficesAreShutCallsDutyEachTimeAlsoWhereSomebodyHoldsIt() {
    Worker holder = partnership.officer(council);
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = raised(receipt, ReporterContact.none());
    doing(holder, () -> assignments.declareNoConflict(holder, concern));
    doing(holder, () -> assignments.take(holder, concern));
    answer(receipt);
    rounds(Duration.ZERO);
    rounds(Duration.ofMinutes(3));
    assertThat(letters(officer)).as("by day the holder reads it").isEmpty();
    assertThat(letters(holder)).hasSize(1);
    answer(receipt);
    Duration evening = Duration.ofHours(8);
    rounds(evening);
    assertThat(letters(officer)).as("at once").hasSize(1);
    answer(receipt);
    rounds(evening.plusMinutes(6));
    assertThat(letters(officer)).as("each one").hasSize(2);
  }

  @Test
  @Tag("care")
  void aReminderWaitsUntilWhatTheyWroteIsTranslatedAndGoesOutThen() {
    String address = Ids.next() + "@reporter.example";
    Report english =
        TestPartnership.report(
            CANARY,
            Confidentiality.CONFIDENTIAL,
            new Reporter("Sam Canaryname", mail(address, Set.of(), "")));
    Report romanian =
        new Report(
            english.id(),
            english.channel(),
            english.circumstances(),
            english.told(),
            english.confidentiality(),
            english.reporter(),
            "ro");
    UUID concern = reports.submit(romanian, ReceiptCode.fresh()).concern();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    remind(concern);
    at(monday, round::run);
    assertThat(of(concern).state()).isEqualTo(State.WAITING);
    assertThat(of(concern).why()).isEqualTo("UNTRANSLATED");
    assertThat(PostBox.to(address)).isEmpty();
    doing(officer, () -> translations.done(officer, concern, concern, "A service", "They sleep"));
    at(monday.plus(Duration.ofHours(2)), round::run);
    assertThat(of(concern).state()).isEqualTo(State.SENT);
    assertThat(PostBox.to(address)).hasSize(1);
  }
}
