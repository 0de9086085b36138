package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.RepeatWatch;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.store.Accounts;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.transaction.support.TransactionOperations;

/** Concerns that may be about the same: suggested with reasons, linked by a person. */
@PlatformTest
class RepeatsTest {
  private final Reports reports;
  private final Accounts accounts;
  private final Repeats repeats;
  private final RepeatWatch watch;
  private final Assignments assignments;
  private final Mailboxes mailboxes;
  private final TestPartnership partnership;
  private final UUID council;
  private final Worker officer;

  RepeatsTest(
      Reports reports,
      Accounts accounts,
      Repeats repeats,
      RepeatWatch watch,
      Assignments assignments,
      Mailboxes mailboxes,
      Organisations organisations,
      People people,
      TransactionOperations transactions) {
    this.reports = reports;
    this.accounts = accounts;
    this.repeats = repeats;
    this.watch = watch;
    this.assignments = assignments;
    this.mailboxes = mailboxes;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.council = partnership.charity();
    this.officer = partnership.officer(council);
  }

  @BeforeEach
  void routeToUs() {
    route(council);
  }

  @Test
  void anotherReportOfTheSameVanIsSuggestedWithWhatTheyShare() {
    String plate = plate();
    UUID first = told(new Told("Seen", "Yard " + plate, "", "", "Grey van " + plate));
    UUID second = told(new Told("Again the van " + plate, "", "", "", ""));
    UUID other = told(new Told("Something else", "", "", "", ""));
    assertThat(suggested(first)).containsExactly(second);
    assertThat(suggested(second)).containsExactly(first);
    assertThat(suggested(other)).isEmpty();
    assertThat(as(officer, () -> repeats.suggestions(officer, second)).getFirst().kinds())
        .contains(LikenessKind.VEHICLE);
  }

  @Test
  void anAccountAWebAddressOrTheSoundOfANameWithAPlaceIsEnough() {
    String mark = plate().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x");
    UUID account = told(new Told("Paid to 20-31-52 account 12348765", "", "", "", ""));
    UUID same = told(new Told("GB29 NWBK 2031 5212 3487 65 no", "", "", "", ""));
    assertThat(suggested(account)).isEmpty();
    UUID again = told(new Told("sort code 203152, number: 12348765", "", "", "", ""));
    assertThat(suggested(account)).containsExactly(again);
    assertThat(suggested(same)).isEmpty();
    UUID advert = told(new Told("See www.example.org/" + mark, "", "", "", ""));
    UUID advertAgain = told(new Told("http://example.org/" + mark + "/?a=1", "", "", "", ""));
    assertThat(suggested(advert)).containsExactly(advertAgain);
    UUID name = told(new Told("", mark + " Wharf Lane", "", "Vasile Ionescu", ""));
    UUID sounds = told(new Told("", mark + " Wharf", "", "Vasyl Ionesku", ""));
    assertThat(suggested(name)).containsExactly(sounds);
    assertThat(as(officer, () -> repeats.suggestions(officer, name)).getFirst().kinds())
        .contains(LikenessKind.PLACE, LikenessKind.NAME_SOUND);
  }

  @Test
  void nobodyLearnsOfAConcernThatTheyMayNotSee() {
    String plate = plate();
    UUID ours = told(new Told("Seen", "", "", "", plate));
    UUID elsewhere = partnership.charity();
    route(elsewhere);
    UUID theirs = submitted(new Told("Seen too", "", "", "", plate), ReceiptCode.fresh());
    compare();
    assertThat(suggested(ours)).isEmpty();
    assertThatThrownBy(() -> doing(officer, () -> repeats.link(officer, ours, theirs, "")))
        .isInstanceOf(NotFound.class);
    assertThat(as(officer, () -> repeats.chain(officer, ours))).hasSize(1);
  }

  @Test
  void whoReportedIsNoReasonToLink() {
    ReporterContact phone =
        new ReporterContact(
            SafeContactChannel.PHONE_CALL, "07700 900771", Set.of(), "", "", Known.NO, "");
    UUID one =
        submitted(
            TestPartnership.report("", Confidentiality.CONFIDENTIAL, new Reporter("Sam", phone)));
    UUID two = told(new Told("Call 07700 900771", "", "", "", ""));
    assertThat(suggested(two)).doesNotContain(one);
  }

  @Test
  void whatAPractitionerWroteIsComparedAsAReportersWordsAre() {
    String plate = plate();
    UUID told = told(new Told("Seen", "", "", "", plate));
    UUID heard = worry("A neighbour speaks of " + plate, "");
    assertThat(suggested(heard)).containsExactly(told);
    String number = "EHM-" + (10_000 + (int) (Math.random() * 89_999)) + "-QZ";
    UUID one = worry("", "Early help " + number);
    UUID other = worry("", number.toLowerCase(Locale.ROOT));
    assertThat(suggested(one)).containsExactly(other);
    assertThat(as(officer, () -> repeats.suggestions(officer, one)).getFirst().kinds())
        .containsExactly(LikenessKind.REFERENCE);
  }

  private UUID worry(String heard, String records) {
    UUID id = Ids.next();
    Report plain = TestPartnership.written(id);
    Report report =
        new Report(
            id,
            plain.channel(),
            plain.circumstances(),
            new Told("Seen", "", "", "", ""),
            plain.confidentiality(),
            plain.reporter(),
            "en");
    Account account =
        new Account(
            Setting.OTHER,
            heard,
            "",
            "",
            "",
            "",
            List.of(),
            records,
            null,
            "",
            "",
            null,
            "",
            List.of());
    Worker writer =
        partnership.worker(partnership.charity(), "Wren " + UUID.randomUUID(), Role.PRACTITIONER);
    Instant heardAt = Instant.now().minusSeconds(60);
    doing(
        writer,
        () ->
            reports.take(writer, TakenReport.of(report, heardAt, accounts.beside(account)), null));
    doing(officer, () -> assignments.declareNoConflict(officer, id));
    compare();
    return id;
  }

  @Test
  void aPersonLinksUndoesOrSaysThatTheyAreNotTheSame() {
    String plate = plate();
    UUID first = told(new Told("Seen", "", "", "", plate));
    UUID second = told(new Told("Seen", "", "", "", plate));
    doing(officer, () -> repeats.link(officer, first, second, "The same van"));
    assertThat(suggested(first)).isEmpty();
    assertThat(as(officer, () -> repeats.linked(officer, second)).getFirst().words())
        .isEqualTo("The same van");
    doing(officer, () -> repeats.undo(officer, second, first));
    assertThat(as(officer, () -> repeats.linked(officer, first))).isEmpty();
    assertThat(suggested(first)).containsExactly(second);
    doing(officer, () -> repeats.notTheSame(officer, first, second));
    compare();
    assertThat(suggested(first)).isEmpty();
    assertThat(suggested(second)).isEmpty();
  }

  @Test
  void aChainHoldsAllThatAreLinkedOneByOneNewestFirst() {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(told(new Told("Seen " + i, "", "", "", "")));
    }
    for (int i = 1; i < 4; i++) {
      UUID one = all.get(i - 1);
      UUID next = all.get(i);
      doing(officer, () -> repeats.link(officer, one, next, ""));
    }
    assertThat(as(officer, () -> repeats.chain(officer, all.getFirst())))
        .extracting(each -> each.line().id())
        .containsExactlyElementsOf(all.reversed());
  }

  @Test
  void whatTheReporterWritesLaterIsComparedToo() {
    String plate = plate();
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID first = submitted(new Told("Nothing more", "", "", "", ""), receipt);
    doing(officer, () -> assignments.declareNoConflict(officer, first));
    UUID second = told(new Told("Seen", "", "", "", plate));
    mailboxes.answer(mailboxes.find(receipt).orElseThrow(), "Now I know the plate: " + plate);
    compare();
    assertThat(suggested(first)).containsExactly(second);
  }

  private static String plate() {
    // An identifier alone may hold fewer than five letters.
    String letters =
        (UUID.randomUUID() + "abcde").replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    return letters.substring(0, 2)
        + (10 + (int) (Math.random() * 89))
        + " "
        + letters.substring(2, 5);
  }

  private UUID told(Told told) {
    UUID concern = submitted(told, ReceiptCode.fresh());
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    compare();
    return concern;
  }

  private UUID submitted(Report report) {
    return reports.submit(report, ReceiptCode.fresh()).concern();
  }

  private UUID submitted(Told told, ReceiptCode receipt) {
    Report plain = TestPartnership.report("", Confidentiality.ANONYMOUS, null);
    return reports
        .submit(
            new Report(
                Ids.next(),
                Channel.PUBLIC_FORM,
                plain.circumstances(),
                told,
                Confidentiality.ANONYMOUS,
                null,
                "en"),
            receipt)
        .concern();
  }

  /** Does what the thread of its own may not have come to yet. */
  private void compare() {
    while (watch.sweep() > 0) {
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  private List<UUID> suggested(UUID concern) {
    return as(officer, () -> repeats.suggestions(officer, concern)).stream()
        .map(each -> each.other().id())
        .toList();
  }

  private void route(UUID organisation) {
    Worker administrator =
        partnership.worker(organisation, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    doing(
        administrator,
        () -> reports.route(administrator, organisation, null, Duration.ofHours(72)));
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
