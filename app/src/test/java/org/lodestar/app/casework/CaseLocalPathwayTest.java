package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.CaseLocalPathways;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.Drafting;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.Plans;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

/** A person keeps the version of the local pathway with which they began. */
@PlatformTest
class CaseLocalPathwayTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** So far ahead that no other test meets what is published here. */
  private static final LocalDate LATER = LocalDate.now(LONDON).plusDays(2500);

  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseLocalPathways local;
  private final LocalPathways versions;
  private final PathwayDrafts drafts;
  private final Audit audit;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker worker;
  private Worker lead;
  private Worker second;
  private CaseFile file;

  CaseLocalPathwayTest(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseLocalPathways local,
      LocalPathways versions,
      PathwayDrafts drafts,
      Audit audit,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.local = local;
    this.versions = versions;
    this.drafts = drafts;
    this.audit = audit;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aCase() {
    UUID organisation = workforce.anOrganisation();
    worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    lead = workforce.aWorker(organisation, Role.MANAGER);
    second = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
  }

  private UUID somebody(AgeStatus age) {
    return as(worker, () -> people.add(worker, file.id(), Cast.person(age))).id();
  }

  private LocalPathwayView local(UUID person) {
    return as(worker, () -> local.get(worker, file.id(), person));
  }

  private static <T> T later(Supplier<T> work) {
    Instant morning = LATER.atStartOfDay(LONDON).toInstant().plusSeconds(36_000);
    return ScopedClock.at(morning, work::get);
  }

  /** A version with a shorter limit, words, and a step of our own after an interpreter. */
  private int published(String own) {
    return new Drafting(drafts)
        .publish(
            lead,
            second,
            LATER,
            writing -> {
              StepPlan plan = writing.get(lead).content().plan(StepCode.DECIDE_GROUNDS);
              writing.change(
                  lead,
                  new StepPlan(
                      plan.code(),
                      "The hub " + own,
                      plan.contacts(),
                      new TimeLimit(0, TimeLimit.Unit.CALENDAR_DAYS),
                      "Ring the hub first",
                      plan.place(),
                      plan.version()));
              writing.add(
                  lead, Plans.own(own, "DECIDE_GROUNDS", "", EnumSet.of(Who.ADULT, Who.UNSURE)));
            });
  }

  private static String code() {
    return Ids.reference('L');
  }

  @Test
  void aPersonFollowsTheVersionWithWhichTheyBeganUntilSomebodyTakesTheNewer() {
    UUID person = somebody(AgeStatus.ADULT);
    PathwayVersion first = local(person).followed();
    assertThat(first.number()).isEqualTo(versions.inForce().number());
    assertThat(local(person).newer()).isNull();
    String own = code();
    int number = published(own);
    assertThat(local(person).newer()).as("its day has not come").isNull();
    LocalPathwayView shown = later(() -> local(person));
    assertThat(shown.followed().number()).isEqualTo(first.number());
    assertThat(Objects.requireNonNull(shown.newer()).number()).isEqualTo(number);
    assertThat(shown.own()).isEmpty();
    LocalPathwayView taken =
        later(
            () -> {
              doing(worker, () -> local.takeNewer(worker, file.id(), person, number));
              return local(person);
            });
    assertThat(taken.followed().number()).isEqualTo(number);
    assertThat(taken.newer()).isNull();
    assertThat(taken.own()).extracting(step -> step.step().code()).contains(own);
    assertThat(recorded(person)).contains("NEWER_PATHWAY_TAKEN");
  }

  @Test
  void takingAVersionThatWasNotShownIsAClash() {
    UUID person = somebody(AgeStatus.ADULT);
    assertThatThrownBy(() -> doing(worker, () -> local.takeNewer(worker, file.id(), person, 1)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aShorterLocalLimitGivesTheDateAndTheLawsStepStaysAsItIs() {
    String own = code();
    published(own);
    UUID person = later(() -> somebody(AgeStatus.ADULT));
    PathwayView view = later(() -> as(worker, () -> pathways.get(worker, file.id(), person)));
    PathwayStep step =
        view.steps().stream()
            .filter(each -> each.step().code() == StepCode.DECIDE_GROUNDS)
            .findFirst()
            .orElseThrow();
    assertThat(step.due()).isEqualTo(LATER);
    assertThat(step.step().dueDay()).isAfter(LATER);
    assertThat(view.steps().stream().map(PathwayStep::step).toList())
        .isEqualTo(view.directions().steps());
  }

  @Test
  void aStepOfOurOwnWaitsForTheStepBeforeItAndIsThenSettledLikeAnyOther() {
    String own = code();
    published(own);
    later(
        () -> {
          UUID person = somebody(AgeStatus.ADULT);
          OwnStepView waiting = step(person, own);
          assertThat(waiting.waits()).isTrue();
          assertThatThrownBy(() -> settle(person, own, PathwayStep.State.DONE, null, 0))
              .isInstanceOf(Refused.class);
          doing(
              worker,
              () -> pathways.decide(worker, file.id(), person, Cast.grounds(LATER.minusDays(1))));
          assertThat(local(person).own())
              .as("grounds are decided, so nothing asks for the decision any more")
              .extracting(each -> each.step().code())
              .doesNotContain(own);
          return person;
        });
  }

  @Test
  void aSettledStepBeforeItOpensOurOwn() {
    String own = code();
    published(own);
    later(
        () -> {
          UUID person = somebody(AgeStatus.ADULT);
          doing(
              worker,
              () ->
                  pathways.settle(
                      worker,
                      file.id(),
                      person,
                      StepCode.DECIDE_GROUNDS,
                      new StepOutcome(PathwayStep.State.DONE, null, null, null, 0)));
          OwnStepView open = step(person, own);
          assertThat(open.waits()).isFalse();
          TimeLimit limit = Objects.requireNonNull(open.step().limit());
          assertThat(open.due()).isEqualTo(limit.due(LATER));
          assertThatThrownBy(() -> settle(person, own, PathwayStep.State.NOT_NEEDED, null, 0))
              .isInstanceOf(Refused.class);
          settle(person, own, PathwayStep.State.NOT_NEEDED, PersonalText.of("They live away"), 0);
          assertThat(step(person, own).state()).isEqualTo(PathwayStep.State.NOT_NEEDED);
          assertThatThrownBy(() -> settle(person, own, PathwayStep.State.DONE, null, 0))
              .isInstanceOf(EditClash.class);
          assertThat(recorded(person)).contains("OWN_STEP_CHANGED");
          assertThat(stored(person)).isNotEmpty().noneMatch(words -> words.contains("away"));
          return person;
        });
  }

  @Test
  void aStrangerFindsNothing() {
    UUID person = somebody(AgeStatus.ADULT);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    assertThatThrownBy(() -> as(stranger, () -> local.get(stranger, file.id(), person)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(stranger, () -> local.takeNewer(stranger, file.id(), person, 2)))
        .isInstanceOf(NotFound.class);
  }

  /** Notes as they lie in the database. */
  private List<String> stored(UUID person) {
    return as(
        worker,
        () ->
            transactions.execute(
                status ->
                    sql
                        .fetch(
                            "select reason from casework.own_step"
                                + " where reason is not null and person = ?",
                            person)
                        .getValues(0, byte[].class)
                        .stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .toList()));
  }

  private OwnStepView step(UUID person, String code) {
    return local(person).own().stream()
        .filter(each -> each.step().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void settle(
      UUID person,
      String code,
      PathwayStep.State state,
      @Nullable PersonalText note,
      long version) {
    LocalDate due = step(person, code).due();
    doing(
        worker,
        () ->
            local.settle(
                worker, file.id(), person, code, new StepOutcome(state, note, null, due, version)));
  }

  private List<String> recorded(UUID person) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, person, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }
}
