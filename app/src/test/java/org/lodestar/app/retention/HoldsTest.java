package org.lodestar.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.retention.RetentionScene.as;
import static org.lodestar.app.retention.RetentionScene.doing;
import static org.lodestar.app.retention.RetentionScene.on;
import static org.lodestar.app.retention.RetentionScene.onDay;
import static org.lodestar.app.retention.RetentionScene.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.casework.face.Supervisions;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.retention.Hold.Held;
import org.lodestar.app.retention.RetentionScene.Cast;
import org.lodestar.app.retention.RetentionScene.Closed;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.rights.RightsScene;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.htcds.Dialect;
import org.lodestar.statute.TriageFactors;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;

/** A hold beats every rule, for records of every class. */
@PlatformTest
class HoldsTest {
  private static final PersonalText WHY = PersonalText.of("An invented court");
  private static final LocalDate LONG_AGO = today().minusYears(10);

  private final RetentionScene scene;
  private final Holds holds;
  private final CaseDrafts drafts;
  private final Supervisions supervisions;
  private final CaseExports exports;
  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final RightsScene rights;
  private final SharingScene sharing;
  private final Workforce workforce;
  private final Recoded recoded;

  HoldsTest(
      RetentionScene scene,
      Holds holds,
      CaseDrafts drafts,
      Supervisions supervisions,
      CaseExports exports,
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      RightsScene rights,
      SharingScene sharing,
      Workforce workforce,
      Recoded recoded) {
    this.recoded = recoded;
    this.scene = scene;
    this.holds = holds;
    this.drafts = drafts;
    this.supervisions = supervisions;
    this.exports = exports;
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.rights = rights;
    this.sharing = sharing;
    this.workforce = workforce;
  }

  private UUID hold(Worker worker, Closed closed, Hold.Kind kind) {
    UUID object = kind == Hold.Kind.CASE ? closed.caseFile() : closed.person();
    Held held = new Held(kind, object, closed.caseFile());
    return as(
        worker, () -> holds.place(worker, closed.caseFile(), held, WHY, today().plusMonths(6)));
  }

  /** The record of a class that is long over, and who may dispose of it. */
  private record Made(Cast cast, UUID id, String table) {}

  private Made made(RecordClass recordClass) {
    return switch (recordClass) {
      case ADULT_CASE -> aCase(AgeStatus.ADULT);
      case CHILD_CASE -> aCase(AgeStatus.UNDER_18);
      case CONCERN ->
          aConcern(Confidentiality.SHARE, new Reporter("Sam Smith", ReporterContact.none()));
      case NAMELESS_CONCERN -> aConcern(Confidentiality.ANONYMOUS, null);
      case DRAFT -> aDraft();
      case ENDED_SHARE -> aShare();
      case SUPERVISION_NOTE -> aNote();
      case CASE_EXPORT -> anExport();
      case DATA_REQUEST -> aRequest();
      case PERSON -> throw new IllegalArgumentException();
    };
  }

  private Made aCase(AgeStatus age) {
    Cast cast = scene.cast();
    Closed closed = scene.closed(cast, LONG_AGO, age, new UncertainDate.Unknown());
    return new Made(cast, closed.caseFile(), "casework.case_file");
  }

  private Made aConcern(Confidentiality confidentiality, @Nullable Reporter reporter) {
    Cast cast = scene.cast();
    Worker manager = cast.manager();
    Worker administrator = workforce.aWorker(cast.organisation(), Role.PLATFORM_ADMINISTRATOR);
    UUID concern =
        on(
            LONG_AGO,
            () -> {
              doing(
                  administrator,
                  () ->
                      reports.route(
                          administrator, cast.organisation(), null, Duration.ofHours(72)));
              UUID id =
                  reports
                      .submit(
                          TestPartnership.report("Seen", confidentiality, reporter),
                          ReceiptCode.fresh())
                      .concern();
              doing(manager, () -> finish(manager, id));
              return id;
            });
    return new Made(cast, concern, "concerns.concern");
  }

  private void finish(Worker manager, UUID concern) {
    assignments.declareNoConflict(manager, concern);
    concerns.triage(manager, concern, 0, new TriageFactors(1, 1, 1, 0, Set.of()), "");
    long version = concerns.glance(manager, concern).version();
    concerns.close(manager, concern, version, CloseReason.RESOLVED, "");
  }

  private Made aDraft() {
    Cast cast = scene.cast();
    Closed open = scene.open(cast);
    Worker manager = cast.manager();
    onDay(
        LONG_AGO,
        () ->
            doing(
                manager,
                () ->
                    drafts.save(
                        manager, open.caseFile(), null, "note", PersonalText.of("Half a"))));
    UUID id = theOnly("select id from casework.draft where case_file = ?", open.caseFile());
    return new Made(cast, id, "casework.draft");
  }

  private Made aNote() {
    Cast cast = scene.cast();
    Worker manager = cast.manager();
    UUID id =
        as(
            manager,
            () ->
                supervisions.record(
                    manager, cast.second().id(), LONG_AGO, "", PersonalText.of("Well done"), null));
    return new Made(cast, id, "casework.supervision");
  }

  private Made anExport() {
    Cast cast = scene.cast();
    Worker manager = cast.manager();
    WantedExport wanted =
        new WantedExport(
            Dialect.CSV, ExportPurpose.OWN_SYSTEM, WantedExport.Scope.ALL, false, 3, WHY);
    UUID id = on(LONG_AGO, () -> as(manager, () -> exports.make(manager, wanted).export().id()));
    return new Made(cast, id, "exchange.case_export");
  }

  /** Long over, and younger than the law that it rests on. */
  private Made aRequest() {
    RightsScene.Team team = rights.aTeam();
    UUID organisation = team.officer().organisation();
    UUID request = on(today().minusYears(3), () -> rights.withdrawn(team));
    return new Made(
        new Cast(organisation, team.officer(), team.reader(), team.reader()),
        request,
        "rights.data_request");
  }

  private Made aShare() {
    SharingScene.Made made = sharing.make();
    UUID share = sharing.accepted(made, sharing.wanted(made));
    UUID organisation = made.manager().organisation();
    Cast cast =
        new Cast(
            organisation,
            workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER),
            made.manager(),
            made.manager());
    scene.change(
        "update sharing.share set state = 'RETURNED', ended_at = ?::timestamptz, code = null"
            + " where id = ?",
        LONG_AGO.toString(),
        share);
    recoded.withoutCode();
    return new Made(cast, share, "sharing.share");
  }

  private UUID theOnly(String query, Object... with) {
    return UUID.fromString(scene.text(query, with));
  }

  /** The words of a share go, and the share stays; all else goes whole. */
  private boolean isKept(Made made) {
    String query =
        made.table().equals("sharing.share")
            ? "select count(*) from sharing.share_version where share = ? and content <> ''"
            : "select count(*) from " + made.table() + " where id = ?";
    return scene.count(query, made.id()) == 1;
  }

  @ParameterizedTest
  @EnumSource(value = RecordClass.class, names = "PERSON", mode = Mode.EXCLUDE)
  void aHoldBeatsTheRuleOfEveryClassAndWithoutItTheRecordGoes(RecordClass recordClass) {
    Made made = made(recordClass);
    scene.rule(made.cast(), recordClass, 12);
    UUID hold = UUID.randomUUID();
    scene.change(
        "insert into retention.hold (id, object, object_kind, home, organisation, reason,"
            + " review_on, placed_by, placed_at) values (?, ?, 'CASE', ?, ?, '', now(), ?, now())",
        hold,
        made.id(),
        made.id(),
        made.cast().organisation(),
        made.cast().manager().id());
    UUID held = scene.done(made.cast());
    assertThat(scene.line(made.cast().officer(), held, recordClass).tally().held()).isEqualTo(1);
    assertThat(isKept(made)).isTrue();
    scene.change(
        "update retention.hold set lifted_at = now(), lifted_by = placed_by, lift_reason = ''"
            + " where id = ?",
        hold);
    UUID gone = scene.done(made.cast());
    assertThat(scene.line(made.cast().officer(), gone, recordClass).disposed()).isEqualTo(1);
    assertThat(isKept(made)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Hold.Kind.class, names = "CONCERN", mode = Mode.EXCLUDE)
  void aHoldOnACaseOrOnSomebodyInItKeepsTheCaseUntilItIsLiftedForAReason(Hold.Kind kind) {
    Cast cast = scene.cast();
    scene.rule(cast, RecordClass.ADULT_CASE, 12);
    Closed closed = scene.closed(cast, LONG_AGO);
    Worker manager = cast.manager();
    UUID hold = hold(manager, closed, kind);
    scene.done(cast);
    assertThat(scene.isThere(closed)).isTrue();
    doing(
        manager,
        () ->
            holds.lift(manager, closed.caseFile(), hold, PersonalText.of("The court is done"), 0));
    Hold lifted = as(manager, () -> holds.get(manager, closed.caseFile(), hold));
    assertThat(lifted.reason()).isEqualTo(WHY);
    assertThat(Objects.requireNonNull(lifted.lifted()).reason().text())
        .isEqualTo("The court is done");
    scene.done(cast);
    assertThat(scene.isThere(closed)).isFalse();
  }

  @Test
  void aHoldThatComesAfterTwoHaveAgreedStillKeepsTheRecord() {
    Cast cast = scene.cast();
    scene.rule(cast, RecordClass.ADULT_CASE, 12);
    Closed closed = scene.closed(cast, LONG_AGO);
    scene.agreed(cast);
    hold(cast.manager(), closed, Hold.Kind.CASE);
    scene.round();
    assertThat(scene.isThere(closed)).isTrue();
  }

  @Test
  void aHoldOnSomebodyKeepsADraftAboutThem() {
    Cast cast = scene.cast();
    scene.rule(cast, RecordClass.DRAFT, 1);
    Closed open = scene.open(cast);
    Worker manager = cast.manager();
    onDay(
        LONG_AGO,
        () ->
            doing(
                manager,
                () ->
                    drafts.save(
                        manager,
                        open.caseFile(),
                        open.person(),
                        "note",
                        PersonalText.of("Half a"))));
    hold(manager, open, Hold.Kind.PERSON);
    UUID id = scene.done(cast);
    assertThat(scene.line(cast.officer(), id, RecordClass.DRAFT).tally().held()).isEqualTo(1);
    assertThat(
            scene.count("select count(*) from casework.draft where case_file = ?", open.caseFile()))
        .isEqualTo(1);
  }

  @Test
  void aHoldComesBackToWhoPlacedItOnItsDay() {
    Cast cast = scene.cast();
    Closed closed = scene.closed(cast, LONG_AGO);
    Worker manager = cast.manager();
    UUID hold = hold(manager, closed, Hold.Kind.CASE);
    assertThat(as(manager, () -> holds.toReview(manager.id()))).isEmpty();
    onDay(
        today().plusMonths(6),
        () -> {
          assertThat(as(manager, () -> holds.toReview(manager.id())))
              .extracting(Hold::id)
              .containsExactly(hold);
          LocalDate next = today().plusMonths(18);
          doing(manager, () -> holds.review(manager, closed.caseFile(), hold, next, 0));
          assertThat(as(manager, () -> holds.toReview(manager.id()))).isEmpty();
        });
  }

  @Test
  void aHoldIsForWhoSeesTheCaseAndLiftingItForManagers() {
    Cast cast = scene.cast();
    Closed closed = scene.closed(cast, LONG_AGO);
    UUID hold = hold(cast.manager(), closed, Hold.Kind.CASE);
    Worker responder = workforce.aWorker(cast.organisation(), Role.CASEWORKER);
    scene.declare(responder, closed);
    assertThat(as(responder, () -> holds.of(responder, closed.caseFile()))).hasSize(1);
    assertThatThrownBy(
            () -> doing(responder, () -> holds.lift(responder, closed.caseFile(), hold, WHY, 0)))
        .isInstanceOf(NotAllowed.class);
    Cast stranger = scene.cast();
    assertThatThrownBy(() -> hold(stranger.manager(), closed, Hold.Kind.CASE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(stranger.manager(), () -> holds.of(stranger.manager(), closed.caseFile())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void twoWhoLiftOneHoldDoItOnce() {
    Cast cast = scene.cast();
    Closed closed = scene.closed(cast, LONG_AGO);
    Worker manager = cast.manager();
    UUID hold = hold(manager, closed, Hold.Kind.CASE);
    doing(manager, () -> holds.lift(manager, closed.caseFile(), hold, WHY, 0));
    assertThatThrownBy(
            () -> doing(manager, () -> holds.lift(manager, closed.caseFile(), hold, WHY, 0)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () ->
                as(
                    manager,
                    () ->
                        holds.place(
                            manager,
                            closed.caseFile(),
                            new Held(Hold.Kind.CASE, closed.caseFile(), closed.caseFile()),
                            WHY,
                            today())))
        .hasMessage("retention.refused.reviewPast");
  }
}
