package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;
import static org.lodestar.app.casework.store.tables.Tables.RESTRICTED_MATCH;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseMatches;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.RestrictedWatch;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.RepeatWatch;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.statute.TriageFactors;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.transaction.support.TransactionOperations;

/** Those who look after a restricted person learn who may have met or looked for them. */
@PlatformTest
class RestrictedPeopleTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseMatches matches;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Reports reports;
  private final RestrictedWatch watch;
  private final Audit audit;
  private final Vault vault;
  private final RepeatWatch repeats;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private UUID organisation;
  private Worker manager;
  private Worker colleague;
  private CaseFile file;
  private Person person;
  private String first;
  private String last;
  private String alias;
  private String phone;

  RestrictedPeopleTest(
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseMatches matches,
      Concerns concerns,
      Assignments assignments,
      Reports reports,
      RestrictedWatch watch,
      Audit audit,
      Vault vault,
      RepeatWatch repeats,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.matches = matches;
    this.concerns = concerns;
    this.assignments = assignments;
    this.reports = reports;
    this.watch = watch;
    this.audit = audit;
    this.vault = vault;
    this.repeats = repeats;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aPersonWhomOnlyTheManagerSees() {
    organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER, Role.MANAGER, Role.AUDITOR);
    route(organisation);
    first = word();
    last = word();
    alias = word();
    phone = "07700 9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    file = as(manager, () -> cases.open(manager, NewCase.without(null, manager.id())));
    person =
        as(
            manager,
            () ->
                people.add(
                    manager, file.id(), Cast.person(AgeStatus.ADULT, first + " " + last, alias)));
    as(manager, () -> people.addContact(manager, file.id(), person.id(), contact(phone)));
    restrict();
  }

  private void restrict() {
    CaseFile now = as(manager, () -> cases.head(manager, file.id()));
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(), now.version()));
  }

  private void lift() {
    CaseFile now = as(manager, () -> cases.head(manager, file.id()));
    doing(manager, () -> access.lift(manager, file.id(), now.version()));
  }

  @ParameterizedTest
  @CsvSource({
    "A girl named FIRST LAST,'',NAME",
    "LAST FIRST was there,'',NAME",
    "FIRST and a brother,'',''",
    "FIRST Other and Mister LASTX,'',''",
    "SOUND LAST,'',''",
    "They call her ALIAS,'',NAME",
    "'',Her number is PHONE,PHONE",
    "'',Her number is +44 PHONEABROAD,PHONE",
    "'',Her number is 07700 112233,''",
    "FIRST LAST,Call PHONE,NAME PHONE",
    "'',FIRST LAST told me in what I saw,''"
  })
  void aNumberOrAWholeNameIsAMatchAndAPartOrASoundIsNot(String of, String seen, String kinds) {
    compared(told(filled(seen), filled(of)));
    assertThat(found().stream().map(this::kinds).toList())
        .isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds));
  }

  private String filled(String words) {
    return words
        .replace("SOUND", "Ph" + first.substring(1))
        .replace("LASTX", last + "x")
        .replace("FIRST", first)
        .replace("LAST", last)
        .replace("ALIAS", alias)
        .replace("PHONEABROAD", phone.substring(1))
        .replace("PHONE", phone);
  }

  private String kinds(RestrictedMatch match) {
    return match.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  @Test
  void aNameOfOneWordThatManyHavePointsAtNobody() {
    for (int each = 0; each < 3; each++) {
      told("", alias);
    }
    lift();
    forget();
    restrict();
    compared(told("", alias));
    assertThat(found()).isEmpty();
  }

  @Test
  void oneConcernIsOneRowThatIsNewAgainWhenItHasGrown() {
    UUID concern = told("", first + " " + last);
    compared(concern);
    compared(concern);
    RestrictedMatch match = found().getFirst();
    assertThat(found()).hasSize(1);
    assertThat(match.concern()).isEqualTo(concern);
    assertThat(match.team()).isEqualTo(organisation);
    assertThat(match.people()).containsExactly(person.id());
    doing(manager, () -> matches.seen(manager, file.id(), match.id()));
    compared(concern);
    assertThat(found().getFirst().seenBy()).isEqualTo(manager.id());
    index(concern, phone);
    compared(concern);
    assertThat(found()).hasSize(1);
    assertThat(found().getFirst().seenBy()).isNull();
    assertThat(kinds(found().getFirst())).isEqualTo("NAME PHONE");
  }

  @Test
  void theConcernFromWhichTheCaseWasOpenedIsNoMatch() {
    UUID concern = told("Call " + phone, first + " " + last);
    doing(manager, () -> assignments.declareNoConflict(manager, concern));
    doing(manager, () -> concerns.triage(manager, concern, 0, CALM, ""));
    CaseFile opened = as(manager, () -> cases.open(manager, new NewCase(null, concern, 1, null)));
    doing(
        manager,
        () -> {
          people.add(manager, opened.id(), Cast.person(AgeStatus.ADULT, first + " " + last));
          access.restrict(manager, opened.id(), Set.of(), 0);
        });
    forget();
    compared(concern);
    assertThat(found()).hasSize(1);
    assertThat(as(manager, () -> matches.page(manager, opened.id(), 1)).shown()).isEmpty();
  }

  @Test
  void whereNobodyIsRestrictedNothingIsWrittenAndWhatWasWrittenStays() {
    compared(told("", first + " " + last));
    lift();
    compared(told("Call " + phone, ""));
    searched(outsider(), phone);
    assertThat(found()).hasSize(1);
    assertThat(as(manager, () -> matches.countWaiting(manager.id()))).isZero();
    restrict();
    assertThat(as(manager, () -> matches.countWaiting(manager.id()))).isEqualTo(1);
  }

  @Test
  void aSearchOfWhoMayNotSeeThePersonIsOneRowADay() {
    searched(colleague, phone);
    searched(colleague, last + " " + first);
    searched(manager, phone);
    searched(outsider(), "Ph" + first.substring(1) + " " + last);
    assertThat(found()).extracting(RestrictedMatch::searcher).contains(colleague.id()).hasSize(2);
    assertThat(kinds(searchesOf(colleague).getFirst())).isEqualTo("NAME PHONE");
    searched(colleague, word() + " " + last);
    searched(colleague, word());
    searched(colleague, "");
    assertThat(searchesOf(colleague)).hasSize(1);
    asTask(
        () ->
            sql.update(RESTRICTED_MATCH)
                .set(
                    RESTRICTED_MATCH.FOUND_AT,
                    Instant.now().minus(Duration.ofHours(25)).atOffset(ZoneOffset.UTC))
                .where(RESTRICTED_MATCH.CASE_FILE.eq(file.id()))
                .execute());
    searched(colleague, phone);
    assertThat(searchesOf(colleague)).hasSize(2);
  }

  @Test
  void whoIsShutOutByAConflictAndSearchesIsTold() {
    lift();
    doing(
        manager,
        () -> access.shutOut(manager, file.id(), colleague.id(), ConflictReason.NAMED_IN_IT));
    restrict();
    searched(colleague, first + " " + last);
    assertThat(searchesOf(colleague)).hasSize(1);
  }

  @Test
  void neitherTheAnswerNorTheAuditNorAnyRowTellsTheSearcherAndNobodyWaits() throws Exception {
    List<AuditEvent> before = auditSeenBy(colleague, file.id());
    CompletableFuture<CaseListing> answer = new CompletableFuture<>();
    asTask(
        () -> {
          sql.execute("lock table casework.restricted_match in exclusive mode");
          Thread.ofVirtual().start(() -> answer.complete(listed(colleague, first + " " + last)));
          return get(() -> answer.get(20, TimeUnit.SECONDS));
        });
    CaseListing unknown = listed(colleague, word() + " " + word());
    assertThat(answer.get()).isEqualTo(unknown);
    assertThat(answer.get().count()).isZero();
    await(() -> !searchesOf(colleague).isEmpty());
    assertThat(as(colleague, () -> concerns.search(colleague, phone))).isEmpty();
    UUID concern = told("Call " + phone, "");
    compared(concern);
    await(() -> found().size() == 2);
    assertThat(auditSeenBy(colleague, file.id())).isEqualTo(before);
    assertThat(auditSeenBy(colleague, person.id()))
        .allMatch(event -> !event.actorKind().equals("TASK"));
    assertThat(auditSeenBy(colleague, concern))
        .noneMatch(event -> event.purpose().equals("repeats"));
    List<AuditEvent> searches =
        auditOf(
            colleague, new AuditFilter(colleague.id(), "CASES_SEARCHED", null, null, null, null));
    assertThat(searches).extracting(AuditEvent::detail).containsOnly(searches.getFirst().detail());
    assertThat(as(colleague, this::rowsSeen)).isZero();
    assertThatThrownBy(() -> as(colleague, () -> matches.page(colleague, file.id(), 1)))
        .isInstanceOf(NotFound.class);
    assertThat(as(colleague, () -> matches.countWaiting(colleague.id()))).isZero();
  }

  @Test
  void seeingItIsAChangeLikeAnyOtherInTheAudit() {
    compared(told("", first + " " + last));
    UUID match = found().getFirst().id();
    doing(manager, () -> matches.seen(manager, file.id(), match));
    int before = auditSeenBy(colleague, file.id()).size();
    doing(manager, () -> matches.seen(manager, file.id(), match));
    assertThat(auditSeenBy(colleague, file.id())).hasSize(before);
    assertThat(auditSeenBy(colleague, file.id()).getFirst().action()).isEqualTo("CHANGED");
    assertThat(as(manager, () -> matches.countWaiting(manager.id()))).isZero();
  }

  @Test
  void nobodySeesTheirOwnSearchLaterOrAReportFromWhichTheyAreShutOut() {
    searched(colleague, phone);
    UUID concern = told("", first + " " + last);
    compared(concern);
    CaseFile now = as(manager, () -> cases.head(manager, file.id()));
    doing(
        manager, () -> access.restrict(manager, file.id(), Set.of(colleague.id()), now.version()));
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    List<RestrictedMatch> seen = as(colleague, () -> matches.page(colleague, file.id(), 1)).shown();
    assertThat(seen).extracting(RestrictedMatch::concern).containsExactly(concern);
    UUID own = searchesOf(colleague).getFirst().id();
    assertThatThrownBy(() -> doing(colleague, () -> matches.seen(colleague, file.id(), own)))
        .isInstanceOf(NotFound.class);
    doing(
        colleague,
        () -> assignments.declareConflict(colleague, concern, ConflictReason.FAMILY_OR_FRIEND));
    assertThat(as(colleague, () -> matches.page(colleague, file.id(), 1)).shown()).isEmpty();
    assertThat(as(colleague, () -> matches.countWaiting(colleague.id()))).isZero();
    assertThat(as(manager, () -> matches.countWaiting(manager.id()))).isEqualTo(1);
  }

  @Test
  void whatPointsAtAPersonOrAReportGoesWithThem() {
    UUID concern = told("Call " + phone, "");
    compared(concern);
    searched(colleague, phone);
    Person other =
        as(
            manager,
            () -> people.add(manager, file.id(), Cast.person(AgeStatus.ADULT, first + " " + last)));
    searched(colleague, first + " " + last);
    doing(manager, () -> people.remove(manager, file.id(), person.id()));
    assertThat(found()).hasSize(1);
    assertThat(found().getFirst().people()).containsExactly(other.id());
    UUID second = told("", first + " " + last);
    compared(second);
    assertThat(found()).hasSize(2);
    asTask(
        () -> {
          vault.forget(new Subject(SubjectKind.REPORT, second));
          return second;
        });
    assertThat(found()).extracting(RestrictedMatch::concern).containsOnlyNulls().hasSize(1);
  }

  /** Words that were read before a report went must not leave anything that was made of them. */
  @Test
  void nothingIsKeptOfAReportThatGoesWhileItIsCompared() throws Exception {
    UUID concern = told("", first + " " + last);
    asTask(
        () ->
            sql.deleteFrom(RESTRICTED_MATCH).where(RESTRICTED_MATCH.CONCERN.eq(concern)).execute());
    asTask(
        () ->
            sql.update(CONCERN)
                .setNull(CONCERN.COMPARED_AT)
                .where(CONCERN.ID.eq(concern))
                .execute());
    CompletableFuture<Integer> compared = new CompletableFuture<>();
    asTask(
        () -> {
          vault.forget(new Subject(SubjectKind.REPORT, concern));
          Thread.ofVirtual().start(() -> compared.complete(repeats.sweep()));
          return get(() -> compared.completeOnTimeout(0, 2, TimeUnit.SECONDS).get());
        });
    await(() -> isCompared(concern));
    assertThat(found()).isEmpty();
  }

  @Test
  void tenStandOnAPageThoseThatNobodyHasSeenFirst() {
    for (int each = 0; each < 12; each++) {
      Worker searcher = outsider();
      searched(searcher, phone);
    }
    UUID newest = found().getFirst().id();
    doing(manager, () -> matches.seen(manager, file.id(), newest));
    CaseMatches.Matches all = as(manager, () -> matches.page(manager, file.id(), 1));
    assertThat(all.shown()).hasSize(10);
    assertThat(all.pages()).isEqualTo(2);
    assertThat(as(manager, () -> matches.page(manager, file.id(), 2)).shown())
        .hasSize(2)
        .last()
        .extracting(RestrictedMatch::id)
        .isEqualTo(newest);
    assertThat(as(manager, () -> matches.page(manager, file.id(), 9)).page()).isEqualTo(2);
  }

  /** A vowel follows the F, so that "Ph" for it sounds the same whatever letters come after. */
  private static String word() {
    String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ozu";
    return "Fo" + letters.toLowerCase(Locale.ROOT);
  }

  private static SafeContact contact(String number) {
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        PersonalText.of(number),
        Known.NOT_KNOWN,
        null,
        null,
        null,
        null,
        Known.NO,
        false,
        false,
        Known.NOT_KNOWN,
        null,
        null,
        null);
  }

  private UUID told(String seen, String of) {
    Report plain = TestPartnership.report("", Confidentiality.ANONYMOUS, null);
    Report report =
        new Report(
            Ids.next(),
            Channel.PUBLIC_FORM,
            plain.circumstances(),
            new Told(seen, "", "", of, ""),
            Confidentiality.ANONYMOUS,
            null,
            "en");
    UUID concern = reports.submit(report, ReceiptCode.fresh()).concern();
    return get(
        () -> {
          await(() -> isCompared(concern));
          return concern;
        });
  }

  /** The platform compares on a thread of its own; what a test does next must not run beside it. */
  private boolean isCompared(UUID concern) {
    return asTask(
        () ->
            sql.fetchExists(CONCERN, CONCERN.ID.eq(concern).and(CONCERN.COMPARED_AT.isNotNull())));
  }

  private void index(UUID concern, String number) {
    asTask(
        () -> {
          vault.index(
              new Subject(SubjectKind.REPORT, concern), org.lodestar.app.vault.Field.PHONE, number);
          return concern;
        });
  }

  private void compared(UUID concern) {
    asTask(
        () -> {
          watch.compared(concern);
          return concern;
        });
  }

  private void searched(Worker worker, String typed) {
    asTask(
        () -> {
          watch.searched(worker.id(), typed);
          return worker;
        });
  }

  /** Takes away what the thread of its own may have found meanwhile. */
  private void forget() {
    asTask(
        () ->
            sql.deleteFrom(RESTRICTED_MATCH)
                .where(RESTRICTED_MATCH.CASE_FILE.eq(file.id()))
                .execute());
  }

  private Worker outsider() {
    return workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
  }

  private List<RestrictedMatch> found() {
    return as(manager, () -> matches.page(manager, file.id(), 1)).shown();
  }

  private List<RestrictedMatch> searchesOf(Worker worker) {
    return found().stream().filter(each -> worker.id().equals(each.searcher())).toList();
  }

  private CaseListing listed(Worker worker, String search) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, search);
    return as(worker, () -> cases.list(worker, filter, 1));
  }

  private int rowsSeen() {
    return Objects.requireNonNull(
        transactions.execute(
            status -> sql.fetchCount(RESTRICTED_MATCH, RESTRICTED_MATCH.CASE_FILE.eq(file.id()))));
  }

  private List<AuditEvent> auditSeenBy(Worker auditor, UUID object) {
    return auditOf(auditor, new AuditFilter(null, null, object, null, null, null));
  }

  private List<AuditEvent> auditOf(Worker auditor, AuditFilter filter) {
    return as(auditor, () -> audit.page(filter, null)).events();
  }

  private void route(UUID organisation) {
    Worker administrator = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    doing(
        administrator,
        () -> reports.route(administrator, organisation, null, Duration.ofHours(72)));
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private static <T> T get(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Supplier<Boolean> reached) throws InterruptedException {
    for (int time = 0; time < 100 && !reached.get(); time++) {
      Thread.sleep(100);
    }
    assertThat(reached.get()).isTrue();
  }
}
