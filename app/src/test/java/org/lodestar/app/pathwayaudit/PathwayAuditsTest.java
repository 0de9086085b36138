package org.lodestar.app.pathwayaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.DeclarationNeeded;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.face.AuditSheets;
import org.lodestar.app.pathwayaudit.face.PathwayAudits;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class PathwayAuditsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String STEP = StepCode.DECIDE_GROUNDS.name();

  private final PathwayAudits audits;
  private final AuditSheets sheets;
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseAccess access;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker manager;

  PathwayAuditsTest(
      PathwayAudits audits,
      AuditSheets sheets,
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseAccess access,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.audits = audits;
    this.sheets = sheets;
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.access = access;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aManager() {
    manager = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** Cases of one person each. */
  private void cases(Worker worker, int count) {
    for (int i = 0; i < count; i++) {
      UUID file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id()))).id();
      as(worker, () -> people.add(worker, file, somebody()));
    }
  }

  private static PersonDetails somebody() {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(),
        new AgeFinding(AgeStatus.ADULT, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private UUID begin(int size, long seed) {
    UUID id = Ids.next();
    NewAudit wanted = new NewAudit(Population.BOTH, size, seed, 80);
    doing(manager, () -> audits.begin(manager, id, wanted));
    return id;
  }

  private AuditView view(UUID id) {
    return as(manager, () -> audits.get(manager, id));
  }

  private SheetView sheet(UUID id, Sheet sheet) {
    return as(manager, () -> sheets.get(manager, id, sheet.id()));
  }

  private void judge(UUID id, Sheet sheet, Verdict verdict, long version) {
    Map<String, AuditSheets.Found> found = new HashMap<>();
    found.put(STEP, new AuditSheets.Found(verdict, PersonalText.of("Ana was told late")));
    doing(manager, () -> sheets.judge(manager, id, sheet.id(), found, version));
  }

  @Test
  void theSampleIsDrawnFromAllCasesAndNotFromTheNewestPages() {
    cases(manager, 150);
    Set<UUID> drawn = new HashSet<>();
    for (int seed = 0; seed < 12; seed++) {
      view(begin(NewAudit.MOST, seed)).sheets().forEach(sheet -> drawn.add(sheet.person()));
    }
    assertThat(drawn).as("more than a list counts ahead").hasSizeGreaterThan(130);
  }

  @Test
  void twentyCasesGiveARateForEachStepAndAnImprovementWhereTooFewPassed() {
    cases(manager, 22);
    UUID id = begin(20, 5);
    List<Sheet> drawn = view(id).sheets();
    assertThat(drawn).hasSize(20);
    for (Sheet each : drawn) {
      judge(id, each, each.number() <= 15 ? Verdict.PASS : Verdict.FAIL, 0);
    }
    StepRate rate = rate(id, STEP);
    assertThat(rate.passed()).isEqualTo(15);
    assertThat(rate.judged()).isEqualTo(20);
    assertThat(rate.percent()).isEqualTo(75);
    doing(manager, () -> audits.close(manager, id, 0));
    List<Improvement> raised = view(id).improvements();
    assertThat(raised).extracting(each -> each.rate().step()).containsExactly(STEP);
    assertThat(raised.getFirst().owner()).isEqualTo(manager.id());
    assertThat(raised.getFirst().due()).isAfter(TODAY);
    assertThatThrownBy(() -> judge(id, drawn.getFirst(), Verdict.PASS, 1))
        .isInstanceOf(Refused.class)
        .hasMessage("pathwayaudit.over");
    tracks(id, raised.getFirst());
  }

  private StepRate rate(UUID id, String step) {
    return view(id).rates().stream()
        .filter(each -> each.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private void tracks(UUID id, Improvement raised) {
    Worker colleague = workforce.aWorker(manager.organisation(), Role.CASEWORKER);
    change(id, raised, colleague.id(), Improvement.State.DONE, 0);
    assertThat(view(id).improvements().getFirst().state()).isEqualTo(Improvement.State.DONE);
    assertThat(view(id).improvements().getFirst().owner()).isEqualTo(colleague.id());
    assertThatThrownBy(() -> change(id, raised, colleague.id(), Improvement.State.DROPPED, 1))
        .isInstanceOf(EditClash.class);
    change(id, raised, colleague.id(), Improvement.State.OPEN, 1);
  }

  private void change(
      UUID id, Improvement raised, UUID owner, Improvement.State state, long version) {
    Improvement changed =
        new Improvement(
            raised.id(), raised.audit(), raised.rate(), owner, raised.due(), state, version);
    doing(manager, () -> audits.change(manager, id, changed));
  }

  @Test
  void theSameNumberDrawsTheSamePeople() {
    cases(manager, 8);
    List<UUID> first = view(begin(4, 11)).sheets().stream().map(Sheet::person).toList();
    List<UUID> again = view(begin(4, 11)).sheets().stream().map(Sheet::person).toList();
    assertThat(again).isEqualTo(first);
  }

  @Test
  void theSheetWorksTheDaysOutAndProposes() {
    cases(manager, 1);
    UUID id = begin(1, 1);
    Sheet only = view(id).sheets().getFirst();
    doing(
        manager,
        () ->
            pathways.settle(
                manager,
                only.caseFile(),
                only.person(),
                StepCode.DECIDE_GROUNDS,
                new StepOutcome(PathwayStep.State.DONE, null, null, TODAY, 0)));
    Judged step =
        sheet(id, only).steps().stream()
            .filter(each -> each.step().equals(STEP))
            .findFirst()
            .orElseThrow();
    assertThat(step.settled()).isZero();
    assertThat(step.due()).isZero();
    assertThat(step.proposed()).isEqualTo(Verdict.PASS);
  }

  @Test
  void twoAuditorsOfOneSheetClash() {
    cases(manager, 1);
    UUID id = begin(1, 1);
    Sheet only = view(id).sheets().getFirst();
    judge(id, only, Verdict.PASS, 0);
    assertThatThrownBy(() -> judge(id, only, Verdict.FAIL, 0)).isInstanceOf(EditClash.class);
    assertThat(rate(id, STEP).passed()).isEqualTo(1);
  }

  @Test
  void aRemarkIsSealedAndComesBackToWhoMayReadTheCase() {
    cases(manager, 1);
    UUID id = begin(1, 1);
    Sheet only = view(id).sheets().getFirst();
    judge(id, only, Verdict.FAIL, 0);
    assertThat(sheet(id, only).steps())
        .extracting(Judged::remark)
        .contains(PersonalText.of("Ana was told late"));
    List<byte[]> stored =
        as(
            manager,
            () ->
                transactions.execute(
                    status ->
                        sql.fetch("select words from pathwayaudit.remark")
                            .getValues(0, byte[].class)));
    assertThat(stored)
        .isNotEmpty()
        .allSatisfy(
            words -> assertThat(new String(words, StandardCharsets.UTF_8)).doesNotContain("Ana"));
  }

  @Test
  void onlyCasesOfTheOwnOrganisationThatTheAuditorMayReadAreDrawn() {
    cases(manager, 3);
    cases(workforce.aWorker(workforce.anOrganisation(), Role.MANAGER), 3);
    Worker colleague = workforce.aWorker(manager.organisation(), Role.MANAGER);
    UUID restricted =
        as(colleague, () -> cases.open(colleague, NewCase.without(null, colleague.id()))).id();
    as(colleague, () -> people.add(colleague, restricted, somebody()));
    doing(
        colleague,
        () ->
            access.restrict(
                colleague, restricted, Set.of(), cases.head(colleague, restricted).version()));
    List<Sheet> drawn = view(begin(50, 3)).sheets();
    assertThat(drawn).hasSize(3);
    assertThat(drawn).extracting(Sheet::caseFile).doesNotContain(restricted);
  }

  @Test
  void aCaseOfAColleagueAsksFirstWhetherOneKnowsAnybodyInIt() {
    Worker colleague = workforce.aWorker(manager.organisation(), Role.CASEWORKER);
    cases(colleague, 1);
    UUID id = begin(1, 1);
    Sheet only = view(id).sheets().getFirst();
    assertThatThrownBy(() -> sheet(id, only)).isInstanceOf(DeclarationNeeded.class);
  }

  @Test
  void anAuditOfAnotherOrganisationIsNotThere() {
    cases(manager, 1);
    UUID id = begin(1, 1);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThatThrownBy(() -> as(stranger, () -> audits.get(stranger, id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> audits.list(stranger, 1))).isEmpty();
    Worker caseworker = workforce.aWorker(manager.organisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> as(caseworker, () -> audits.get(caseworker, id)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void withoutACaseThereIsNothingToDraw() {
    assertThatThrownBy(() -> begin(5, 1))
        .isInstanceOf(Refused.class)
        .hasMessage("pathwayaudit.nothingToDraw");
  }

  @Test
  void walkThroughsAreKeptOnce() {
    cases(manager, 1);
    UUID id = begin(1, 1);
    List<WalkThrough> walked = new ArrayList<>();
    walked.add(new WalkThrough(Ids.next(), WalkThrough.Kind.QUIZ, TODAY, 10, 8));
    walked.add(new WalkThrough(Ids.next(), WalkThrough.Kind.MYSTERY, TODAY, 6, 6));
    walked.addAll(List.copyOf(walked));
    walked.forEach(each -> doing(manager, () -> audits.walkThrough(manager, id, each)));
    assertThat(view(id).walkThroughs()).hasSize(2);
  }
}
