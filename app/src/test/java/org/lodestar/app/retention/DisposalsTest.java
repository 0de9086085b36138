package org.lodestar.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.retention.RetentionScene.as;
import static org.lodestar.app.retention.RetentionScene.doing;
import static org.lodestar.app.retention.RetentionScene.onDay;
import static org.lodestar.app.retention.RetentionScene.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.DisposalView.ListedCase;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.retention.RetentionScene.Cast;
import org.lodestar.app.retention.RetentionScene.Closed;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Erasures;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.retention.face.RetentionRules;
import org.lodestar.app.retention.face.Tombstones;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;

/** From the first look to the tombstone, on a real database. */
@PlatformTest
class DisposalsTest {
  private final RetentionScene scene;
  private final RetentionRules rules;
  private final Disposals disposals;
  private final DisposalRounds rounds;
  private final Tombstones tombstones;
  private final Cases cases;
  private final Workforce workforce;
  private final Audit audit;
  private final Stubborn stubborn;
  private final Erasures erasures;
  private final Holds holds;
  private final CaseChronology chronology;

  DisposalsTest(
      RetentionScene scene,
      RetentionRules rules,
      Disposals disposals,
      DisposalRounds rounds,
      Tombstones tombstones,
      Cases cases,
      Workforce workforce,
      Audit audit,
      Stubborn stubborn,
      Erasures erasures,
      Holds holds,
      CaseChronology chronology) {
    this.scene = scene;
    this.rules = rules;
    this.disposals = disposals;
    this.rounds = rounds;
    this.tombstones = tombstones;
    this.cases = cases;
    this.workforce = workforce;
    this.audit = audit;
    this.stubborn = stubborn;
    this.erasures = erasures;
    this.holds = holds;
    this.chronology = chronology;
  }

  /** A case that was over yesterday, by a rule of a year without notice. */
  private Closed over(Cast cast) {
    scene.rule(cast, RecordClass.ADULT_CASE, 12);
    return scene.closed(cast, today().minusYears(1).minusDays(1));
  }

  @Test
  void shippedRulesAreMarkedAsNotConfirmedAndEveryClassHasOne() {
    Cast cast = scene.cast();
    List<RetentionRule> shipped = as(cast.manager(), () -> rules.list(cast.manager()));
    assertThat(shipped)
        .extracting(RetentionRule::recordClass)
        .containsExactly(
            Arrays.stream(RecordClass.values())
                .filter(RecordClass::hasRule)
                .toArray(RecordClass[]::new));
    assertThat(shipped).allMatch(rule -> rule.terms().toBeConfirmed() && rule.version() == 0);
  }

  @Test
  void aChangedRuleIsANewVersionByANamedOfficerOfOneOrganisation() {
    Cast cast = scene.cast();
    Terms terms = new Terms(60, null, Doing.DISPOSE, 10, 7, "Schedule of 2026", false);
    scene.rule(cast, RecordClass.CONCERN, terms);
    List<RetentionRule> history =
        as(cast.officer(), () -> rules.history(cast.officer(), RecordClass.CONCERN));
    assertThat(history).extracting(RetentionRule::version).containsExactly(1, 0);
    assertThat(history.getFirst().terms()).isEqualTo(terms);
    assertThat(history.getFirst().setBy()).isEqualTo(cast.officer().id());
    Cast other = scene.cast();
    assertThat(as(other.officer(), () -> rules.history(other.officer(), RecordClass.CONCERN)))
        .hasSize(1);
    assertThatThrownBy(
            () ->
                doing(
                    cast.officer(),
                    () -> rules.change(cast.officer(), RecordClass.CONCERN, terms, 0)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () ->
                doing(
                    cast.manager(),
                    () -> rules.change(cast.manager(), RecordClass.CONCERN, terms, 1)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aLookDeletesNothingAndTellsWhichCaseOnlyToWhoMaySeeIt() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    scene.closed(cast, today().minusMonths(11));
    UUID id = scene.prepared(cast);
    assertThat(scene.line(cast.officer(), id, RecordClass.ADULT_CASE).tally())
        .isEqualTo(new DisposalLine.Tally(2, 1, 0, 0, 0));
    assertThat(as(cast.officer(), () -> disposals.get(cast.officer(), id)).cases()).isEmpty();
    assertThat(as(cast.manager(), () -> disposals.get(cast.manager(), id)).cases())
        .containsExactly(new ListedCase(over.caseFile(), over.reference(), Listed.DUE));
    rounds.run();
    assertThat(scene.isThere(over)).isTrue();
    Cast stranger = scene.cast();
    assertThatThrownBy(() -> as(stranger.officer(), () -> disposals.get(stranger.officer(), id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void twoApprovalsAreNeverOfOnePerson() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    UUID id = scene.prepared(cast);
    scene.approve(cast.officer(), id);
    assertThatThrownBy(() -> scene.approve(cast.officer(), id))
        .isInstanceOf(Refused.class)
        .hasMessage("retention.refused.samePerson");
    assertThatThrownBy(() -> doing(cast.officer(), () -> rounds.runNow(cast.officer(), id)))
        .isInstanceOf(Refused.class);
    rounds.run();
    assertThat(scene.isThere(over)).isTrue();
    scene.approve(cast.manager(), id);
    assertThat(scene.view(cast.manager(), id).state()).isEqualTo(DisposalState.ANNOUNCED);
    rounds.run();
    assertThat(scene.isThere(over)).isFalse();
  }

  /** The database would refuse it, too, whatever the program believed. */
  @Test
  void theDatabaseRefusesOnePersonTwice() {
    Cast cast = scene.cast();
    over(cast);
    UUID id = scene.agreed(cast);
    assertThatThrownBy(
            () ->
                scene.change("update retention.disposal set second_by = first_by where id = ?", id))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void anApprovalOfWhatHasChangedSinceIsRefused() {
    Cast cast = scene.cast();
    over(cast);
    UUID id = scene.prepared(cast);
    scene.approve(cast.officer(), id);
    assertThatThrownBy(() -> doing(cast.manager(), () -> disposals.approve(cast.manager(), id, 0)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whoMayNotAgreeDoesNot() {
    Cast cast = scene.cast();
    over(cast);
    UUID id = scene.prepared(cast);
    Worker auditor = workforce.aWorker(cast.organisation(), Role.AUDITOR);
    assertThatThrownBy(() -> doing(auditor, () -> disposals.approve(auditor, id, 0)))
        .isInstanceOf(NotAllowed.class);
    Cast stranger = scene.cast();
    assertThatThrownBy(
            () -> doing(stranger.manager(), () -> disposals.approve(stranger.manager(), id, 0)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nothingGoesBeforeTheNoticeIsOver() {
    Cast cast = scene.cast();
    scene.rule(
        cast, RecordClass.ADULT_CASE, new Terms(12, null, Doing.DISPOSE, 28, 100, "A test", false));
    Closed over = scene.closed(cast, today().minusYears(2));
    UUID id = scene.agreed(cast);
    LocalDate from = Objects.requireNonNull(scene.view(cast.officer(), id).fromDay());
    assertThat(from).isEqualTo(today().plusDays(28));
    assertThat(as(cast.manager(), disposals::going))
        .extracting(DisposalView.Going::caseFile)
        .containsExactly(over.caseFile());
    onDay(from.minusDays(1), rounds::run);
    assertThat(scene.isThere(over)).isTrue();
    onDay(from, rounds::run);
    assertThat(scene.isThere(over)).isFalse();
  }

  @Test
  void aClockThatWasSetBackDisposesOfNothing() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    scene.agreed(cast);
    onDay(today().minusDays(1), rounds::run);
    onDay(today().minusYears(30), rounds::run);
    assertThat(scene.isThere(over)).isTrue();
  }

  @Test
  void aClockThatLeapsMakesTooManyDueAndStops() {
    Cast cast = scene.cast();
    for (int each = 0; each < 3; each++) {
      scene.closed(cast, today().minusDays(1));
    }
    onDay(
        today().plusYears(60),
        () -> {
          UUID id = scene.prepared(cast);
          assertThat(scene.view(cast.officer(), id).state()).isEqualTo(DisposalState.STOPPED);
          assertThatThrownBy(() -> scene.approve(cast.officer(), id))
              .isInstanceOf(Refused.class)
              .hasMessage("retention.refused.state.STOPPED");
        });
  }

  @Test
  void tooManyGoOnOnlyAfterTheOfficerHasSaidWhy() {
    Cast cast = scene.cast();
    scene.rule(
        cast, RecordClass.ADULT_CASE, new Terms(12, null, Doing.DISPOSE, 0, 5, "A test", false));
    Closed over = scene.closed(cast, today().minusYears(2));
    UUID id = scene.prepared(cast);
    assertThat(scene.line(cast.officer(), id, RecordClass.ADULT_CASE).tooMany()).isTrue();
    PersonalText why = PersonalText.of("The first look in ten years");
    assertThatThrownBy(
            () -> doing(cast.manager(), () -> disposals.explain(cast.manager(), id, why, 0)))
        .isInstanceOf(NotAllowed.class);
    doing(cast.officer(), () -> disposals.explain(cast.officer(), id, why, 0));
    assertThat(scene.view(cast.manager(), id).explanation()).isEqualTo(why);
    scene.approve(cast.manager(), id);
    scene.approve(cast.second(), id);
    rounds.run();
    assertThat(scene.isThere(over)).isFalse();
  }

  @Test
  void onlyOneByRuleIsUnderWayAndOneThatIsCalledOffPointsAtNothing() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    UUID id = scene.prepared(cast);
    assertThatThrownBy(() -> scene.prepared(cast)).hasMessage("retention.refused.underWay");
    PersonalText why = PersonalText.of("Not now");
    doing(cast.manager(), () -> disposals.callOff(cast.manager(), id, why, 0));
    rounds.letGo(id);
    assertThat(scene.view(cast.officer(), id).calledOff()).isEqualTo(why);
    assertThat(scene.count("select count(*) from retention.disposal_record where disposal = ?", id))
        .isZero();
    scene.done(cast);
    assertThat(scene.isThere(over)).isFalse();
  }

  @Test
  void whatWasOpenedAgainOrHasALongerRuleBynowIsPassedOver() {
    Cast cast = scene.cast();
    Closed again = over(cast);
    Closed other = scene.closed(cast, today().minusYears(2));
    UUID id = scene.agreed(cast);
    scene.reopen(cast, again);
    scene.rule(cast, RecordClass.ADULT_CASE, 36);
    rounds.run();
    assertThat(scene.isThere(again)).isTrue();
    assertThat(scene.isThere(other)).isTrue();
    assertThat(scene.line(cast.officer(), id, RecordClass.ADULT_CASE).passedOver()).isEqualTo(2);
    assertThat(scene.view(cast.officer(), id).state()).isEqualTo(DisposalState.DONE);
  }

  @Test
  void whatIsOnlyToBeLookedAtIsListedAndStays() {
    Cast cast = scene.cast();
    scene.rule(
        cast, RecordClass.ADULT_CASE, new Terms(12, null, Doing.REVIEW, 0, 100, "A test", false));
    Closed over = scene.closed(cast, today().minusYears(2));
    UUID id = scene.done(cast);
    assertThat(scene.line(cast.officer(), id, RecordClass.ADULT_CASE).tally().toReview())
        .isEqualTo(1);
    assertThat(scene.isThere(over)).isTrue();
  }

  @Test
  void aCaseWithAChildWaitsForTheBirthdayAndAnAdultWhoWasOneThenDoes() {
    Cast cast = scene.cast();
    scene.rule(cast, RecordClass.ADULT_CASE, 12);
    scene.rule(
        cast, RecordClass.CHILD_CASE, new Terms(12, 25, Doing.DISPOSE, 0, 100, "A test", false));
    LocalDate closed = today().minusYears(5);
    UncertainDate sixteen = new UncertainDate.Exact(closed.minusYears(16));
    Closed child = scene.closed(cast, closed, AgeStatus.UNDER_18, sixteen);
    Closed wasOne = scene.closed(cast, closed, AgeStatus.ADULT, sixteen);
    Closed unknown = scene.closed(cast, closed, AgeStatus.UNSURE, new UncertainDate.Unknown());
    Closed grown =
        scene.closed(cast, closed, AgeStatus.ADULT, new UncertainDate.Exact(closed.minusYears(30)));
    UUID id = scene.done(cast);
    assertThat(scene.isThere(grown)).isFalse();
    assertThat(List.of(child, wasOne, unknown)).allMatch(scene::isThere);
    onDay(closed.plusYears(9), () -> scene.done(cast));
    assertThat(scene.isThere(child)).isFalse();
    assertThat(scene.isThere(wasOne)).isFalse();
    assertThat(scene.isThere(unknown)).as("closing plus 25 years").isTrue();
    assertThat(scene.line(cast.officer(), id, RecordClass.ADULT_CASE).disposed()).isEqualTo(1);
  }

  @Test
  void theTombstoneNamesNobodyAndSaysWhoIsAnswerable() {
    Cast cast = scene.cast();
    Closed one = over(cast);
    Closed two = scene.closed(cast, today().minusYears(3));
    UUID id = scene.done(cast);
    List<Tombstone> stones = as(cast.manager(), () -> tombstones.of(cast.manager(), id));
    assertThat(stones).hasSize(1);
    Tombstone stone = stones.getFirst();
    assertThat(stone.disposed()).isEqualTo(2);
    assertThat(stone.recordClass()).isEqualTo(RecordClass.ADULT_CASE);
    assertThat(stone.rule()).isEqualTo(new Tombstone.ByRule(1, 12, null, "A test"));
    assertThat(stone.agreed())
        .isEqualTo(
            new Tombstone.Agreed(cast.officer().id(), cast.officer().id(), cast.manager().id()));
    assertThat(stone.toString())
        .doesNotContain(one.caseFile().toString(), two.caseFile().toString(), one.reference());
    assertThat(scene.count("select count(*) from retention.disposal_record where disposal = ?", id))
        .isZero();
    Cast stranger = scene.cast();
    assertThatThrownBy(() -> as(stranger.manager(), () -> tombstones.of(stranger.manager(), id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theAuditTellsThatRecordsWentAndNotWhich() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    UUID id = scene.done(cast);
    AuditFilter filter = new AuditFilter(null, "RECORD_DISPOSED", id, null, null, null);
    List<AuditEvent> told = Standing.task("test").call(() -> audit.page(filter, null)).events();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().toString())
        .contains("ADULT_CASE")
        .doesNotContain(over.caseFile().toString(), over.person().toString());
  }

  @Test
  void whatIsGoneIsNotFoundByAnybodyByAnyWay() {
    Cast cast = scene.cast();
    Closed over = over(cast);
    scene.done(cast);
    Worker manager = cast.manager();
    assertThatThrownBy(() -> as(manager, () -> cases.get(manager, over.caseFile())))
        .isInstanceOf(NotFound.class);
    for (String search : List.of("Tarrowmere", over.reference(), "invented summary")) {
      CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, search);
      assertThat(as(manager, () -> cases.list(manager, filter, 1)).cases()).as(search).isEmpty();
    }
    assertThat(
            scene.count(
                "select count(*) from vault.blind_index where subject in (?, ?)",
                over.caseFile(),
                over.person()))
        .isZero();
  }

  @Test
  void aRoundThatFailsAtOneRecordGoesOnAndTheNextOneFinishes() {
    Cast cast = scene.cast();
    Closed stuck = over(cast);
    Closed other = scene.closed(cast, today().minusYears(3));
    UUID id = scene.agreed(cast);
    stubborn.failAt(stuck.caseFile());
    rounds.run();
    assertThat(scene.isThere(other)).isFalse();
    assertThat(scene.isThere(stuck)).as("nothing of it went").isTrue();
    assertThat(as(cast.manager(), () -> cases.get(cast.manager(), stuck.caseFile())).people())
        .hasSize(1);
    assertThat(scene.view(cast.officer(), id).state()).isEqualTo(DisposalState.DISPOSING);
    stubborn.relent();
    rounds.run();
    rounds.run();
    assertThat(scene.isThere(stuck)).isFalse();
    assertThat(scene.view(cast.officer(), id).state()).isEqualTo(DisposalState.DONE);
    assertThat(as(cast.manager(), () -> tombstones.of(cast.manager(), id)))
        .extracting(Tombstone::disposed)
        .containsExactly(2);
  }

  @Test
  void somebodyWhoIsErasedOnRequestIsGoneFromTheCaseAndTheCaseStays() {
    Cast cast = scene.cast();
    Worker manager = cast.manager();
    Closed open = scene.open(cast);
    doing(
        manager,
        () ->
            chronology.note(
                manager,
                open.caseFile(),
                open.person(),
                ChronologyEntry.Kind.NOTE,
                Instant.now(),
                PersonalText.of("Quenchberry was seen")));
    assertThatThrownBy(() -> proposed(cast, open)).hasMessage("retention.refused.erasure.OPEN");
    scene.close(cast, open);
    assertThat(found(manager, "Quenchberry")).hasSize(1);
    UUID id = proposed(cast, open);
    scene.approve(manager, id);
    assertThatThrownBy(() -> scene.approve(manager, id)).hasMessage("retention.refused.samePerson");
    scene.approve(cast.officer(), id);
    rounds.run();
    assertThat(scene.isThere(open)).isTrue();
    assertThat(as(manager, () -> cases.get(manager, open.caseFile())).people()).isEmpty();
    assertThat(found(manager, "Quenchberry")).isEmpty();
    assertThat(found(manager, "Tarrowmere")).isEmpty();
    assertThat(found(manager, "invented summary")).hasSize(1);
    Tombstone stone = as(manager, () -> tombstones.of(manager, id)).getFirst();
    assertThat(stone.kind()).isEqualTo(Disposal.Kind.ERASURE);
    assertThat(stone.rule()).isNull();
    assertThat(scene.count("select count(*) from vault.data_key where subject = ?", open.person()))
        .isZero();
  }

  private UUID proposed(Cast cast, Closed of) {
    return as(cast.manager(), () -> erasures.propose(cast.manager(), of.caseFile(), of.person()));
  }

  private List<org.lodestar.app.casework.ListedCase> found(Worker worker, String search) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, search);
    return as(worker, () -> cases.list(worker, filter, 1)).cases();
  }

  @Test
  void whoIsHeldIsNotErased() {
    Cast cast = scene.cast();
    Closed closed = scene.closed(cast, today().minusDays(3));
    Worker manager = cast.manager();
    Hold.Held person = new Hold.Held(Hold.Kind.PERSON, closed.person(), closed.caseFile());
    UUID prepared = proposed(cast, closed);
    scene.approve(manager, prepared);
    scene.approve(cast.officer(), prepared);
    as(
        manager,
        () ->
            holds.place(
                manager,
                closed.caseFile(),
                person,
                PersonalText.of("A court"),
                today().plusYears(1)));
    assertThatThrownBy(() -> proposed(cast, closed)).hasMessage("retention.refused.erasure.HELD");
    rounds.run();
    assertThat(as(manager, () -> cases.get(manager, closed.caseFile())).people()).hasSize(1);
    assertThat(as(manager, () -> tombstones.of(manager, prepared))).isEmpty();
  }
}
