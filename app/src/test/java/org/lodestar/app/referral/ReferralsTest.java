package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.document.FormDocument;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.Saved;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.ClockKind;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.Known;

/** From the case to the decision, on a real database. */
@PlatformTest
class ReferralsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Referrals referrals;
  private final ReferralDocuments documents;
  private final Redactions redactions;
  private final ReferralProgress progress;
  private final PeopleTold told;
  private final ReferralWaiting waiting;
  private final CaseOfOne made;
  private final Papers papers;
  private final CaseConsents consents;
  private final CasePeople people;
  private final CasePathways pathways;
  private final Cases cases;
  private final CaseAccess access;
  private final Workforce workforce;
  private final Clock clock;

  ReferralsTest(
      Referrals referrals,
      ReferralDocuments documents,
      Redactions redactions,
      ReferralProgress progress,
      PeopleTold told,
      ReferralWaiting waiting,
      CaseOfOne made,
      Papers papers,
      CaseConsents consents,
      CasePeople people,
      CasePathways pathways,
      Cases cases,
      CaseAccess access,
      Workforce workforce,
      Clock clock) {
    this.access = access;
    this.referrals = referrals;
    this.documents = documents;
    this.redactions = redactions;
    this.progress = progress;
    this.told = told;
    this.waiting = waiting;
    this.made = made;
    this.papers = papers;
    this.consents = consents;
    this.people = people;
    this.pathways = pathways;
    this.cases = cases;
    this.workforce = workforce;
    this.clock = clock;
  }

  private Referral begun(Made about) {
    return about.as(() -> referrals.begin(about.worker(), about.caseFile(), about.person()));
  }

  private void answer(Made about, UUID id, Answers answers) {
    for (Section section : Section.values()) {
      Draft draft = about.as(() -> referrals.draft(about.worker(), id));
      if (draft.questionnaire().sections().contains(section)) {
        about.as(
            () ->
                referrals.save(
                    about.worker(),
                    id,
                    section,
                    draft.version(section),
                    draft.answers().and(answers)));
      }
    }
  }

  @Test
  void whatAReportSaidIsAskedAgainWhereItIsKnownToBeOtherwiseSince() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    assertThat(asFilled(about).find("exploitationEnd")).contains("Still going on");
    Made later = made.leadingTo(FormRoute.NRM_ADULT);
    later.doing(
        () ->
            pathways.note(
                later.worker(),
                later.caseFile(),
                later.person(),
                Map.of(Circumstance.STILL_IN_SITUATION, Known.NO)));
    Answers filled = asFilled(later);
    assertThat(filled.find("stillInSituation")).contains("NO");
    assertThat(filled.find("exploitationEnd")).isEmpty();
  }

  private Answers asFilled(Made about) {
    UUID referral = begun(about).id();
    return about.as(() -> referrals.draft(about.worker(), referral)).answers();
  }

  private Referral ready(Made about, Answers answers) {
    Referral referral = begun(about);
    answer(about, referral.id(), answers);
    about.as(() -> documents.freeze(about.worker(), referral.id()));
    return about.as(() -> referrals.head(about.worker(), referral.id()));
  }

  private Answers answers(FormRoute route) {
    return switch (route) {
      case NRM_ADULT -> SampleAnswers.adult();
      case NRM_CHILD -> SampleAnswers.child();
      case DTN_ANONYMOUS -> SampleAnswers.anonymous();
      case DTN_NAMED -> SampleAnswers.named();
    };
  }

  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void theFactsOfTheCaseSettleTheQuestionnaireAndFillItIn(FormRoute route) {
    Made about = made.leadingTo(route);
    Referral referral = begun(about);
    assertThat(referral.route()).isEqualTo(route);
    Draft draft = about.as(() -> referrals.draft(about.worker(), referral.id()));
    assertThat(draft.answers().values().keySet())
        .isSubsetOf(Questionnaire.of(route).items().stream().map(item -> item.id()).toList());
    assertThat(draft.answers().find("exploitationStart")).contains("June 2026");
    assertThat(draft.answers().find("under18")).contains(route.isAdult() ? "NO" : "NOT_SURE");
    assertThat(draft.answers().find("ownReference")).contains(referral.reference());
    assertThat(draft.sources()).containsEntry("exploiters", PrefillSource.EPISODES);
    if (route.isReferral()) {
      assertThat(draft.answers().find("firstName")).contains("Trần Thị");
      assertThat(draft.answers().find("nickname")).contains("Lucky");
      assertThat(draft.sources()).containsEntry("lastName", PrefillSource.NAME_SPLIT);
    }
  }

  @Test
  void aDraftThatIsThereIsGoneOnWith() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    assertThat(begun(about).id()).isEqualTo(begun(about).id());
  }

  @Test
  void aSectionThatSomebodyElseSavedIsNotOverwrittenUnseen() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    Worker colleague = workforce.aWorker(about.worker().organisation(), Role.FIRST_RESPONDER);
    Saved first =
        about.as(
            () ->
                referrals.save(
                    about.worker(),
                    referral.id(),
                    Section.BACKGROUND,
                    0,
                    Answers.none().with("family", "first")));
    assertThat(first).isEqualTo(new Saved.Kept(1));
    Saved second =
        about.as(
            () ->
                referrals.save(
                    about.worker(),
                    referral.id(),
                    Section.BACKGROUND,
                    0,
                    Answers.none().with("family", "second")));
    assertThat(second)
        .isInstanceOfSatisfying(
            Saved.Clash.class,
            clash -> assertThat(clash.theirs().find("family")).contains("first"));
    assertThat(colleague.organisation()).isEqualTo(about.worker().organisation());
    assertThat(
            about.as(() -> referrals.draft(about.worker(), referral.id())).answers().find("family"))
        .contains("first");
  }

  @Test
  void anIdentityThatIsSavedOnAnAnonymousNotificationIsNotKept() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(about, referral.id(), SampleAnswers.adult().and(SampleAnswers.named()));
    Draft draft = about.as(() -> referrals.draft(about.worker(), referral.id()));
    assertThat(draft.answers().values())
        .doesNotContainKeys(
            "firstName",
            "lastName",
            "notifiedFirstName",
            "notifiedEmail",
            "dateOfBirth",
            "supportPhone");
  }

  @ParameterizedTest
  @EnumSource(
      value = FormRoute.class,
      names = {"NRM_ADULT", "NRM_CHILD", "DTN_NAMED"})
  void aCompleteDraftBecomesFinalAndIsExported(FormRoute route) {
    Made about = made.leadingTo(route);
    Referral referral = ready(about, answers(route));
    assertThat(referral.isReady()).isTrue();
    FormDocument document =
        about.as(
            () -> documents.export(about.worker(), referral.id(), ReferralDocuments.Format.JSON));
    assertThat(document.route()).isEqualTo(route);
    assertThat(document.answers().find("hadToDo")).isPresent();
    assertThatThrownBy(
            () ->
                about.as(
                    () ->
                        referrals.save(
                            about.worker(), referral.id(), Section.AGE, 1, Answers.none())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aFinalDocumentIsNotHandedOutAfterConsentWasWithdrawn() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral referral = ready(about, answers(FormRoute.NRM_ADULT));
    about.doing(
        () ->
            consents.withdraw(
                about.worker(), about.caseFile(), about.person(), ConsentKind.NRM_REFERRAL, null));
    for (ReferralDocuments.Format format : ReferralDocuments.Format.values()) {
      assertThatThrownBy(
              () -> about.as(() -> documents.export(about.worker(), referral.id(), format)))
          .as(format.name())
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void anIncompleteDraftDoesNotBecomeFinal() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral referral = begun(about);
    assertThatThrownBy(() -> about.as(() -> documents.freeze(about.worker(), referral.id())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aConsentThatIsTakenBackMeanwhileStopsTheReferral() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral referral = begun(about);
    answer(about, referral.id(), SampleAnswers.adult());
    about.doing(
        () ->
            consents.withdraw(
                about.worker(),
                about.caseFile(),
                about.person(),
                ConsentKind.NRM_REFERRAL,
                PersonalText.of("Changed my mind")));
    assertThatThrownBy(() -> about.as(() -> documents.freeze(about.worker(), referral.id())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("referral.refused.route"));
  }

  @Test
  @Tag("care")
  void anAnonymousNotificationIsOnlyMadeOnceEverythingIsDecided() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(
        about,
        referral.id(),
        SampleAnswers.anonymous()
            .with(
                "hadToDo", "Thu washed cars at the car wash. Tran slept there. Ring 07700900123."));
    assertThatThrownBy(() -> about.as(() -> documents.freeze(about.worker(), referral.id())))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.marks");
    RedactionView view = about.as(() -> redactions.get(about.worker(), referral.id()));
    assertThat(view.combinationOpen()).isTrue();
    assertThat(view.leaving().find("hadToDo").orElseThrow())
        .startsWith("[name] washed cars")
        .doesNotContain("Tran", "07700900123");
    save(about, referral, view.texts(), false);
    assertStops(about, referral, "referral.refused.marks");
    String putBack = "Thu washed cars at the car wash.";
    Map<String, List<OutText>> back = new HashMap<>(view.texts());
    back.put(
        "hadToDo", List.of(new OutText(view.answers().find("hadToDo").orElseThrow(), putBack)));
    assertThat(save(about, referral, back, true).unsettled())
        .extracting(Mark::text)
        .contains("Thu");
    assertStops(about, referral, "referral.refused.marks");
    save(about, referral, view.texts(), true);
    assertStops(about, referral, "referral.refused.notRead");
    papers.redact(about, referral.id());
    FormDocument document = about.as(() -> documents.freeze(about.worker(), referral.id()));
    assertThat(FormJson.write(document))
        .doesNotContain("Thu", "Tran", "07700900123")
        .contains("ONE_PERSON_TWICE", "may still guess");
  }

  private RedactionView save(
      Made about, Referral referral, Map<String, List<OutText>> texts, boolean accepted) {
    return about.as(
        () -> {
          long version = redactions.get(about.worker(), referral.id()).outgoing().version();
          return redactions.save(
              about.worker(),
              referral.id(),
              new Redactions.Worked(texts, Map.of(), accepted, "a town of 200,000", version));
        });
  }

  private void assertStops(Made about, Referral referral, String key) {
    assertThatThrownBy(() -> about.as(() -> documents.freeze(about.worker(), referral.id())))
        .isInstanceOf(Refused.class)
        .hasMessage(key);
  }

  @Test
  @Tag("care")
  void theSameReaderComesBackWithFreshEyesAndAColleagueAtOnce() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(about, referral.id(), SampleAnswers.anonymous());
    RedactionView view = about.as(() -> redactions.get(about.worker(), referral.id()));
    String of = save(about, referral, view.texts(), true).fingerprint();
    about.as(() -> redactions.read(about.worker(), referral.id(), of));
    assertThatThrownBy(() -> about.as(() -> redactions.read(about.worker(), referral.id(), of)))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.readTooSoon");
    assertThatThrownBy(
            () -> about.as(() -> redactions.read(about.worker(), referral.id(), "another")))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.readAnother");
    assertStops(about, referral, "referral.refused.notRead");
    ScopedClock.at(
        clock.instant().plus(Reading.REST),
        () -> about.as(() -> redactions.read(about.worker(), referral.id(), of)));
    assertThat(about.as(() -> redactions.mayLeave(about.worker(), referral.id()))).isTrue();
    save(about, referral, view.texts(), true);
    assertThat(about.as(() -> redactions.mayLeave(about.worker(), referral.id()))).isTrue();
    answer(about, referral.id(), SampleAnswers.anonymous().with("hadToDo", "They worked outside."));
    assertThat(about.as(() -> redactions.mayLeave(about.worker(), referral.id()))).isFalse();
  }

  @Test
  @Tag("care")
  void wordsThatSingleHerOutLeaveOnlyAsSheAgreedAndAreReadByTwoPeople() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    String told = "She was the only nail technician there.";
    answer(about, referral.id(), SampleAnswers.anonymous().with("hadToDo", told));
    Map<String, List<OutText>> back = new HashMap<>(view(about, referral).texts());
    back.put("hadToDo", List.of(new OutText(told, told)));
    RedactionView shrugged = save(about, referral, back, "true of very many people");
    assertThat(shrugged.unsettled()).isNotEmpty().allMatch(Mark::singlesOut);
    assertStops(about, referral, "referral.refused.marks");
    RedactionView agreed = save(about, referral, back, "Asked by her advocate on 4 May");
    about.as(() -> redactions.read(about.worker(), referral.id(), agreed.fingerprint()));
    ScopedClock.at(
        clock.instant().plus(Reading.REST),
        () ->
            assertThatThrownBy(
                    () ->
                        about.as(
                            () ->
                                redactions.read(
                                    about.worker(), referral.id(), agreed.fingerprint())))
                .hasMessage("referral.refused.readByAnother"));
    Worker colleague = workforce.aWorker(about.worker().organisation(), Role.FIRST_RESPONDER);
    Standing.member(colleague.id())
        .call(
            () -> {
              access.declareNoConflict(colleague, about.caseFile());
              return redactions.read(colleague, referral.id(), agreed.fingerprint());
            });
    FormDocument document = about.as(() -> documents.freeze(about.worker(), referral.id()));
    assertThat(FormJson.write(document)).contains(told, "TWO_PEOPLE", "may still guess");
  }

  private RedactionView view(Made about, Referral referral) {
    return about.as(() -> redactions.get(about.worker(), referral.id()));
  }

  private RedactionView save(
      Made about, Referral referral, Map<String, List<OutText>> texts, String why) {
    RedactionView shown = save(about, referral, texts, true);
    Map<String, String> kept = new HashMap<>();
    shown.left().forEach(mark -> kept.put(mark.id(), why));
    return about.as(
        () ->
            redactions.save(
                about.worker(),
                referral.id(),
                new Redactions.Worked(
                    texts, kept, true, "a town of 200,000", shown.outgoing().version())));
  }

  @Test
  @Tag("care")
  void whereWaitingWouldHarmItLeavesAndTheSecondReadingFollowsAsWork() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(about, referral.id(), SampleAnswers.anonymous());
    RedactionView view = about.as(() -> redactions.get(about.worker(), referral.id()));
    String of = save(about, referral, view.texts(), true).fingerprint();
    assertThatThrownBy(
            () -> about.doing(() -> redactions.urgent(about.worker(), referral.id(), "x")))
        .hasMessage("referral.refused.readFirst");
    about.as(() -> redactions.read(about.worker(), referral.id(), of));
    assertThatThrownBy(
            () -> about.doing(() -> redactions.urgent(about.worker(), referral.id(), " ")))
        .isInstanceOf(Refused.class);
    about.doing(() -> redactions.urgent(about.worker(), referral.id(), "They leave tonight"));
    about.as(() -> documents.freeze(about.worker(), referral.id()));
    about.doing(
        () ->
            progress.sent(
                about.worker(), referral.id(), LocalDate.ofInstant(clock.instant(), LONDON)));
    assertThat(about.as(() -> waiting.secondReadings().keySet()))
        .extracting(Referral::id)
        .contains(referral.id());
    ScopedClock.at(
        clock.instant().plus(Reading.REST),
        () -> about.as(() -> redactions.read(about.worker(), referral.id(), of)));
    assertThat(about.as(() -> waiting.secondReadings().keySet()))
        .extracting(Referral::id)
        .doesNotContain(referral.id());
  }

  private void at(LocalDate day, Runnable work) {
    ScopedClock.at(
        ZonedDateTime.of(day.atTime(10, 0), LONDON).toInstant(),
        () -> {
          work.run();
          return true;
        });
  }

  @Test
  void whatIsSentSettlesItsStepAndStandsInTheCase() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    assertThat(sending(about).state()).isEqualTo(PathwayStep.State.OPEN);
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    about.doing(() -> progress.sent(about.worker(), referral.id(), today));
    assertThat(sending(about).state()).isEqualTo(PathwayStep.State.DONE);
    assertThat(about.as(() -> cases.get(about.worker(), about.caseFile())).chronology())
        .extracting(ChronologyEntry::code)
        .contains("TOLD referral.event.SUBMITTED", "STEP SUBMIT_NRM DONE");
  }

  private PathwayStep sending(Made about) {
    return about
        .as(() -> pathways.get(about.worker(), about.caseFile(), about.person()))
        .steps()
        .stream()
        .filter(step -> step.step().code() == StepCode.SUBMIT_NRM)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPersonWithADraftIsRemovedWithIt() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    about.doing(() -> people.remove(about.worker(), about.caseFile(), about.person()));
    assertThatThrownBy(() -> about.as(() -> referrals.head(about.worker(), referral.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aPersonWithAFinalDocumentStaysInTheCase() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    assertThatThrownBy(
            () ->
                about.doing(() -> people.remove(about.worker(), about.caseFile(), about.person())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("referral.refused.personHasDocument"));
    assertThat(about.as(() -> referrals.head(about.worker(), referral.id())).isReady()).isTrue();
  }

  @Test
  void theRedactionIsToDoUntilNothingIsLeftToDecide() {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(about, referral.id(), SampleAnswers.anonymous().with("hadToDo", "Thu washed cars."));
    assertThat(about.as(() -> redactions.mayLeave(about.worker(), referral.id()))).isFalse();
    papers.redact(about, referral.id());
    assertThat(about.as(() -> redactions.mayLeave(about.worker(), referral.id()))).isTrue();
  }

  @Test
  void clocksRunAsTheLawCountsThem() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    LocalDate christmasEve = LocalDate.of(2026, 12, 24);
    at(
        christmasEve,
        () -> about.doing(() -> progress.sent(about.worker(), referral.id(), christmasEve)));
    at(
        LocalDate.of(2027, 3, 1),
        () -> {
          Progress now = about.as(() -> progress.get(about.worker(), referral.id()));
          assertThat(now.stage()).isEqualTo(NrmState.SUBMITTED);
          assertThat(now.clocks())
              .singleElement()
              .satisfies(
                  target -> {
                    assertThat(target.rule()).isEqualTo(ClockRule.RG_TARGET);
                    assertThat(target.kind()).isEqualTo(ClockKind.TARGET);
                    assertThat(target.due()).isEqualTo(LocalDate.of(2027, 1, 5));
                    assertThat(target.standing(now.today()))
                        .isEqualTo(RunningClock.Standing.OVERDUE);
                  });
          assertThat(about.as(waiting::due))
              .filteredOn(ReferralWaiting.Due::isOver)
              .extracting(due -> due.referral().id())
              .contains(referral.id());
          about.doing(
              () -> progress.reference(about.worker(), referral.id(), PersonalText.of("NRM/77")));
          about.doing(
              () ->
                  progress.record(
                      about.worker(), referral.id(), NrmEvent.RG_POSITIVE, now.today(), null));
          Progress positive = about.as(() -> progress.get(about.worker(), referral.id()));
          assertThat(positive.stage()).isEqualTo(NrmState.RECOVERY);
          assertThat(positive.reference().orElseThrow().text()).isEqualTo("NRM/77");
          assertThat(clock(positive, ClockRule.RECOVERY).due())
              .isEqualTo(LocalDate.of(2027, 3, 30));
          assertThat(clock(positive, ClockRule.RECOVERY).atLeast()).isTrue();
          assertThat(clock(positive, ClockRule.RG_TARGET).endedOn()).isEqualTo(now.today());
        });
    at(
        LocalDate.of(2027, 5, 20),
        () -> {
          assertThat(about.as(() -> progress.get(about.worker(), referral.id())).stage())
              .isEqualTo(NrmState.CG_PENDING);
          about.doing(
              () ->
                  progress.record(
                      about.worker(),
                      referral.id(),
                      NrmEvent.CG_NEGATIVE,
                      LocalDate.of(2027, 5, 20),
                      null));
          Progress negative = about.as(() -> progress.get(about.worker(), referral.id()));
          assertThat(negative.stage()).isEqualTo(NrmState.CG_NEGATIVE);
          assertThat(clock(negative, ClockRule.RECOVERY).due())
              .isEqualTo(LocalDate.of(2027, 5, 20));
          RunningClock window = clock(negative, ClockRule.RECONSIDERATION);
          assertThat(window.due()).isEqualTo(LocalDate.of(2027, 6, 19));
          assertThat(window.actBy()).isEqualTo(LocalDate.of(2027, 6, 18));
          assertThat(window.kind()).isEqualTo(ClockKind.POLICY);
        });
  }

  private static RunningClock clock(Progress progress, ClockRule rule) {
    return progress.clocks().stream()
        .filter(clock -> clock.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void guardsAreKept() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    LocalDate today = LocalDate.now(clock.withZone(LONDON));
    refused(
        "referral.refused.future",
        () -> about.doing(() -> progress.sent(about.worker(), referral.id(), today.plusDays(1))));
    refused("referral.refused.notSent", () -> record(about, referral, NrmEvent.RG_POSITIVE, today));
    about.doing(() -> progress.sent(about.worker(), referral.id(), today));
    assertThatThrownBy(() -> record(about, referral, NrmEvent.RECONSIDERATION_REQUESTED, today))
        .as("a decision does not wait for the reference; what answers a decision waits for it")
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.notHere");
    about.doing(() -> progress.reference(about.worker(), referral.id(), PersonalText.of("any")));
    refused(
        "referral.refused.beforeSent",
        () -> record(about, referral, NrmEvent.RG_NEGATIVE, today.minusDays(1)));
    refused("referral.refused.notHere", () -> record(about, referral, NrmEvent.WITHDRAWN, today));
    refused("referral.refused.note", () -> record(about, referral, NrmEvent.SUSPENDED, today));
    record(about, referral, NrmEvent.RG_NEGATIVE, today);
    refused(
        "referral.refused.notRequested",
        () -> record(about, referral, NrmEvent.RECONSIDERATION_UPHELD, today));
    record(about, referral, NrmEvent.RECONSIDERATION_REQUESTED, today);
    record(about, referral, NrmEvent.RECONSIDERATION_UPHELD, today);
    Progress now = about.as(() -> progress.get(about.worker(), referral.id()));
    assertThat(now.stage()).isEqualTo(NrmState.RECOVERY);
    assertThat(clock(now, ClockRule.RECOVERY).due()).isEqualTo(today.plusDays(29));
    assertThat(now.happenings()).hasSize(5);
  }

  private void record(Made about, Referral referral, NrmEvent event, LocalDate on) {
    TheirYes yes = event == NrmEvent.RECONSIDERATION_REQUESTED ? TheirYes.THEY_AGREED : null;
    about.doing(
        () -> {
          if (yes != null && told.isOwed(referral)) {
            LocalDate today = LocalDate.now(clock.withZone(LONDON));
            told.tell(about.worker(), referral.id(), today, null);
          }
          progress.record(about.worker(), referral.id(), event, on, null, yes);
        });
  }

  private static void refused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  @Test
  void aNotificationBringsNoClockAndMayLaterBecomeAReferral() {
    Made about = made.leadingTo(FormRoute.DTN_NAMED);
    Referral referral = ready(about, SampleAnswers.named());
    LocalDate today = LocalDate.now(clock.withZone(LONDON));
    about.doing(() -> progress.sent(about.worker(), referral.id(), today));
    Progress sent = about.as(() -> progress.get(about.worker(), referral.id()));
    assertThat(sent.stage()).isEqualTo(DtnState.SENT);
    assertThat(sent.clocks()).isEmpty();
    about.doing(() -> progress.converted(about.worker(), referral.id(), today));
    assertThat(about.as(() -> progress.get(about.worker(), referral.id())).stage())
        .isEqualTo(DtnState.CONVERTED_TO_NRM);
  }

  @Test
  void ticksStayAndGoWithTheDocument() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    UUID id = referral.id();
    about.doing(() -> documents.copied(about.worker(), id, "under18", true));
    about.doing(() -> documents.copied(about.worker(), id, "nation", true));
    about.doing(() -> documents.copied(about.worker(), id, "nation", false));
    assertThat(about.as(() -> documents.copied(about.worker(), id))).containsExactly("under18");
    assertThatThrownBy(
            () -> about.doing(() -> documents.copied(about.worker(), id, "consentsToNrm", true)))
        .isInstanceOf(NotFound.class);
    about.doing(() -> documents.thaw(about.worker(), id));
    assertThat(about.as(() -> documents.copied(about.worker(), id))).isEmpty();
  }

  @Test
  void aForeignReferralLooksLikeNoneAndAnAdministratorSeesNoContent() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    assertThatThrownBy(
            () ->
                Standing.member(stranger.id()).call(() -> referrals.draft(stranger, referral.id())))
        .isInstanceOf(NotFound.class);
    Worker administrator =
        workforce.aWorker(about.worker().organisation(), Role.PLATFORM_ADMINISTRATOR);
    assertThatThrownBy(
            () ->
                Standing.member(administrator.id())
                    .call(() -> referrals.draft(administrator, referral.id())))
        .isInstanceOf(NotAllowed.class);
    Standing.member(stranger.id())
        .run(() -> assertThat(referrals.ofCase(about.caseFile())).isEmpty());
  }
}
