package org.lodestar.app.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class PathwayDraftsTest {
  /** So far ahead that no other test meets what is published here. */
  private static final LocalDate LATER = LocalDate.now(ZoneId.of("Europe/London")).plusDays(3000);

  private static final String OWN = "L-TEST-01";

  private final PathwayDrafts drafts;
  private final LocalPathways pathways;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Drafting drafting;
  private final Worker writer;
  private final Worker second;
  private final Worker reader;

  PathwayDraftsTest(
      PathwayDrafts drafts,
      LocalPathways pathways,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions,
      Workforce workforce) {
    this.drafts = drafts;
    this.pathways = pathways;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
    this.drafting = new Drafting(drafts);
    UUID organisation = workforce.anOrganisation();
    this.writer = workforce.aWorker(organisation, Role.MANAGER);
    this.second = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    this.reader = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
  }

  @BeforeEach
  void aFreshDraft() {
    drafting.clear(writer);
    as(writer, () -> drafts.begin(writer));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Drafting.as(worker, work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private PathwayVersion draft() {
    return as(writer, () -> drafts.get(writer));
  }

  private void writes(Worker worker, String words) {
    StepPlan now = draft().content().plan(StepCode.REVIEW);
    doing(
        worker,
        () ->
            drafts.change(
                worker,
                new StepPlan(
                    now.code(),
                    now.owner(),
                    now.contacts(),
                    now.limit(),
                    words,
                    now.place(),
                    now.version())));
  }

  private void proposes() {
    doing(writer, () -> drafts.propose(writer, "The team has moved", draft().version()));
  }

  private static void refused(String reason, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class,
            refusal -> assertThat(refusal.key()).isEqualTo("pathway.refused." + reason));
  }

  @Test
  void shipsTheNationalPathwayUncheckedAndWithoutAFault() {
    PathwayVersion first = as(reader, () -> pathways.get(reader, 1));
    assertThat(first.checked()).isFalse();
    assertThat(first.countsOn(LocalDate.of(2015, 11, 1))).isTrue();
    assertThat(first.content().steps()).allSatisfy(plan -> assertThat(plan.owner()).isNotBlank());
    PathwayVersion begun = draft();
    assertThat(Finding.clear(as(writer, () -> drafts.findings(writer)))).isTrue();
    assertThat(begun.state()).isEqualTo(DraftState.EDITING);
  }

  @Test
  void aDraftIsBegunOnce() {
    UUID id = draft().id();
    assertThat(as(second, () -> drafts.begin(second)).id()).isEqualTo(id);
  }

  @Test
  void whoFollowsThePathwayReadsItAndDoesNotWriteIt() {
    assertThatThrownBy(() -> as(reader, () -> drafts.begin(reader))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(reader, () -> drafts.find(reader))).isInstanceOf(NotAllowed.class);
    assertThat(as(reader, () -> pathways.list(reader))).isNotEmpty();
    assertThatThrownBy(() -> as(reader, () -> pathways.get(reader, 9999)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void twoEditorsOfOneStepClashAndOfTwoStepsDoNot() {
    StepPlan shown = draft().content().plan(StepCode.REVIEW);
    StepPlan other = draft().content().plan(StepCode.CHECK_AGE);
    writes(second, "First");
    assertThatThrownBy(() -> doing(writer, () -> drafts.change(writer, shown)))
        .isInstanceOf(EditClash.class);
    doing(writer, () -> drafts.change(writer, other));
    assertThat(draft().content().plan(StepCode.REVIEW).words()).isEqualTo("First");
    assertThat(draft().editors()).containsExactly(second.id(), writer.id());
  }

  @Test
  void addingTheSameStepTwiceAddsOne() {
    OwnStep step = Plans.own(OWN, "REVIEW", "");
    int before = draft().content().own().size();
    doing(writer, () -> drafts.add(writer, step));
    doing(writer, () -> drafts.add(writer, step));
    assertThat(draft().content().own()).hasSize(before + 1);
    doing(writer, () -> drafts.remove(writer, OWN, 1));
    assertThat(draft().content().own()).hasSize(before);
    assertThatThrownBy(() -> doing(writer, () -> drafts.remove(writer, OWN, 1)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void nothingIsProposedThatChangesNothingOrHasAFault() {
    refused("NOTHING_CHANGED", this::proposes);
    doing(writer, () -> drafts.add(writer, Plans.own(OWN, OWN, "")));
    refused("ERRORS_STAND", this::proposes);
  }

  @Test
  void whatWaitsForApprovalIsNotWrittenIn() {
    writes(writer, "Ring first, then write");
    proposes();
    refused("NOT_NOW", () -> writes(second, "Later"));
    doing(second, () -> drafts.sendBack(second, "Say when", draft().version()));
    assertThat(draft().remark()).isEqualTo("Say when");
    writes(second, "Later");
    assertThat(draft().content().plan(StepCode.REVIEW).words()).isEqualTo("Later");
  }

  @Test
  void nobodyApprovesTheirOwnWork() {
    writes(writer, "Ring first");
    writes(second, "Ring second");
    proposes();
    long version = draft().version();
    refused("OWN_WORK", () -> doing(writer, () -> drafts.publish(writer, LATER, version)));
    refused("OWN_WORK", () -> doing(second, () -> drafts.publish(second, LATER, version)));
  }

  @Test
  void whoProposesDoesNotApproveEither() {
    writes(second, "Ring first");
    proposes();
    long version = draft().version();
    refused("OWN_WORK", () -> doing(writer, () -> drafts.publish(writer, LATER, version)));
  }

  @Test
  void aSecondPersonPublishesFromADayOn() {
    writes(writer, "Ring " + draft().id());
    proposes();
    long version = draft().version();
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
    refused("IN_THE_PAST", () -> doing(second, () -> drafts.publish(second, yesterday, version)));
    assertThatThrownBy(() -> doing(second, () -> drafts.publish(second, LATER, version - 1)))
        .isInstanceOf(EditClash.class);
    UUID id = draft().id();
    int number = as(second, () -> drafts.publish(second, LATER, version));
    PathwayVersion published = as(reader, () -> pathways.get(reader, number));
    assertThat(published.checked()).isTrue();
    assertThat(published.approvedBy()).isEqualTo(second.id());
    assertThat(published.editors()).containsExactly(writer.id());
    assertThat(pathways.inForce(LATER).number()).isEqualTo(number);
    assertThat(pathways.inForce(LATER.minusDays(1)).number()).isLessThan(number);
    assertThat(recorded(id))
        .contains("PATHWAY_DRAFT_CHANGED", "PATHWAY_DRAFT_PROPOSED", "PATHWAY_PUBLISHED");
    assertThat(as(writer, () -> drafts.find(writer))).isEmpty();
  }

  @Test
  void theDatabaseItselfKeepsAPublishedVersion() {
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.execute("update pathway.version set reason = 'x' where number = 1")))
        .hasStackTraceContaining("a published pathway does not change");
  }

  @Test
  void whatIsGivenUpIsGone() {
    writes(writer, "Ring first");
    doing(writer, () -> drafts.discard(writer, draft().version()));
    assertThat(as(writer, () -> drafts.find(writer))).isEmpty();
    assertThatThrownBy(() -> draft()).isInstanceOf(NotFound.class);
  }

  private List<String> recorded(UUID object) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, object, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }
}
