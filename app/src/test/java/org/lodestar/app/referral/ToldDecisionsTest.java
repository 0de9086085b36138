package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.exchange.SummaryGiven;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.face.CouncilSummaries;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.Corrections;
import org.lodestar.app.referral.face.OlderAnswers;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A decision that comes to the support provider first: who records it, and who learns of it. */
@PlatformTest
class ToldDecisionsTest {
  private final MockMvc mvc;
  private final ToldDecisions told;
  private final Corrections corrections;
  private final ReferralProgress progress;
  private final CasePathways pathways;
  private final Cases cases;
  private final ReceivedShares received;
  private final OlderAnswers older;
  private final LiaisonLog log;
  private final SharingWaiting waiting;
  private final CouncilSummaries summaries;
  private final Shares shares;
  private final SharingScene scenes;
  private final Workforce workforce;
  private final CaseOfOne made;
  private final Papers papers;

  private CaseOfOne.Made about;
  private SharingScene.Made scene;
  private Referral referral;
  private LocalDate today;

  ToldDecisionsTest(
      MockMvc mvc,
      ToldDecisions told,
      Corrections corrections,
      ReferralProgress progress,
      CasePathways pathways,
      Cases cases,
      ReceivedShares received,
      OlderAnswers older,
      LiaisonLog log,
      SharingWaiting waiting,
      CouncilSummaries summaries,
      Shares shares,
      SharingScene scenes,
      Workforce workforce,
      CaseOfOne made,
      Papers papers) {
    this.mvc = mvc;
    this.told = told;
    this.corrections = corrections;
    this.progress = progress;
    this.pathways = pathways;
    this.cases = cases;
    this.received = received;
    this.older = older;
    this.log = log;
    this.waiting = waiting;
    this.summaries = summaries;
    this.shares = shares;
    this.scenes = scenes;
    this.workforce = workforce;
    this.made = made;
    this.papers = papers;
  }

  @BeforeEach
  void anAdultIsReferredAndSupportedByACharity() {
    today = SharingScene.today();
    SharingScene.Made usual = scenes.make();
    Worker responder = workforce.aWorker(usual.manager().organisation(), Role.FIRST_RESPONDER);
    about = made.leadingTo(FormRoute.NRM_ADULT, responder);
    referral = papers.sent(about, today.minusDays(3));
    about.doing(() -> progress.reference(responder, referral.id(), PersonalText.of("NRM/9")));
    scene =
        new SharingScene.Made(
            usual.manager(),
            responder,
            usual.receiver(),
            usual.reader(),
            about.as(() -> cases.head(responder, about.caseFile())),
            about.person(),
            "Thu");
    scenes.agree(scene, ConsentKind.SHARING_WITH_PARTNERS);
  }

  private UUID shared(String... sections) {
    return scenes.accepted(scene, scenes.wanted(scene, Basis.CONSENT, List.of(sections), false));
  }

  private static ToldDecisions.Recorded said(NrmEvent event, LocalDate on) {
    TheirYes yes = event == NrmEvent.RECONSIDERATION_REQUESTED ? TheirYes.THEY_AGREED : null;
    return new ToldDecisions.Recorded(event, on, null, yes, null);
  }

  private void tells(UUID share, NrmEvent event, LocalDate on) {
    Worker worker = scene.receiver();
    doing(worker, () -> told.tell(worker, share, said(event, on)));
  }

  private Map<Referral, Told> unseen(Worker worker) {
    return as(worker, () -> told.unseen());
  }

  private List<StepCode> work() {
    Worker holder = about.worker();
    return as(holder, () -> pathways.waitingFor(holder.id(), false, 0, 100)).stream()
        .map(OpenStep::code)
        .filter(StepCode::followsADecision)
        .toList();
  }

  @Test
  @Tag("care")
  void aDecisionThatComesToTheSupportProviderIsRecordedThereAndTheCaseHolderIsTold() {
    UUID share = shared("IDENTITY", "REFERRAL");
    tells(share, NrmEvent.RG_NEGATIVE, today.minusDays(1));
    assertThat(papers.head(about, referral.id()).state()).isEqualTo(NrmState.RG_NEGATIVE);
    assertThat(work())
        .as("what follows is on the holder's home page the same day")
        .contains(StepCode.RECONSIDERATION, StepCode.SUPPORT_END_DATE, StepCode.COUNCIL_HOUSING);
    Worker holder = about.worker();
    assertThat(unseen(holder))
        .hasEntrySatisfying(
            papers.head(about, referral.id()),
            each -> assertThat(each.by()).isEqualTo(scene.receiver().id()));
    assertThat(unseen(scene.receiver())).as("the receiver sees no referral").isEmpty();
    doing(holder, () -> told.see(holder, referral.id()));
    assertThat(unseen(holder)).isEmpty();
  }

  @Test
  @Tag("care")
  void theSupportProviderReadsTheDaysAndRecordsThatItWasAskedAgainAndWhenSupportEnds() {
    UUID share = shared("IDENTITY", "REFERRAL");
    tells(share, NrmEvent.RG_NEGATIVE, today.minusDays(1));
    Worker provider = scene.receiver();
    ToldDecisions.Days days = as(provider, () -> told.days(provider, share));
    assertThat(days.decision().stage()).isEqualTo(HomeOfficeDecision.Stage.NEGATIVE);
    assertThat(days.askBy()).isBetween(today.plusDays(23), today.plusDays(29));
    assertThat(days.decision().supportEnds()).isNull();
    LocalDate ends = today.plusDays(8);
    doing(
        provider,
        () -> told.tell(provider, share, new ToldDecisions.Recorded(null, null, ends, null, null)));
    tells(share, NrmEvent.RECONSIDERATION_REQUESTED, today);
    assertThat(work())
        .as("what is asked of the holder the same day")
        .contains(StepCode.SUPPORT_ENDS, StepCode.COUNCIL_HOUSING)
        .doesNotContain(StepCode.SUPPORT_END_DATE, StepCode.RECONSIDERATION);
    assertThat(as(provider, () -> told.days(provider, share)).decision())
        .satisfies(
            each -> {
              assertThat(each.stage()).isEqualTo(HomeOfficeDecision.Stage.ASKED_AGAIN);
              assertThat(each.supportEnds()).isEqualTo(ends);
            });
    assertThat(unseen(about.worker())).as("the holder is told of each").isNotEmpty();
  }

  @Test
  @Tag("care")
  void theSupportProviderReadsWhatHoldsNowWithItsDayAndNothingOnceTheShareIsOver() {
    UUID share = shared("IDENTITY", "REFERRAL");
    Worker provider = scene.receiver();
    tells(share, NrmEvent.RG_POSITIVE, today.minusDays(2));
    assertThat(as(provider, () -> told.days(provider, share)))
        .satisfies(
            each -> {
              assertThat(each.decision().stage()).isEqualTo(HomeOfficeDecision.Stage.GROUNDS);
              assertThat(each.since()).isEqualTo(today.minusDays(2));
            });
    Worker holder = about.worker();
    UUID wrong =
        as(holder, () -> progress.get(holder, referral.id())).happenings().stream()
            .filter(each -> each.event() == NrmEvent.RG_POSITIVE)
            .map(Happening::id)
            .findFirst()
            .orElseThrow();
    doing(
        holder,
        () ->
            corrections.correct(
                holder,
                referral.id(),
                wrong,
                NrmEvent.RG_NEGATIVE,
                today.minusDays(1),
                PersonalText.of("The letter says no")));
    assertThat(as(provider, () -> told.days(provider, share)))
        .as("what was put right is what they read")
        .satisfies(
            each -> {
              assertThat(each.decision().stage()).isEqualTo(HomeOfficeDecision.Stage.NEGATIVE);
              assertThat(each.since()).isEqualTo(today.minusDays(1));
              assertThat(each.askBy()).isNotNull();
            });
    assertThat(as(provider, () -> received.read(provider, share, Reading.Kind.SCREEN)))
        .as("what was frozen says of when it is")
        .hasValueSatisfying(
            each -> assertThat(each.asOf()).isAfter(Instant.parse("2020-01-01T00:00:00Z")));
    scenes.withdraw(scene, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(as(provider, () -> received.read(provider, share, Reading.Kind.SCREEN))).isEmpty();
    assertThatThrownBy(() -> as(provider, () -> told.days(provider, share)))
        .isInstanceOf(NotFound.class);
    assertThat(as(provider, () -> received.notice(provider, share)).share().marks().endedAt())
        .as("they read that it is over, and when")
        .isNotNull();
  }

  @Test
  @Tag("care")
  void whoHoldsTheOlderAnswerIsNamedUntilTheyHaveTheNewerOne() {
    UUID share = shared("IDENTITY", "REFERRAL");
    shared("IDENTITY");
    tells(share, NrmEvent.RG_NEGATIVE, today.minusDays(1));
    assertThat(holders()).as("the answer still stands").isEmpty();
    tells(share, NrmEvent.RECONSIDERATION_REQUESTED, today);
    doing(about.worker(), this::tellsTheLandlord);
    doing(about.worker(), this::summarises);
    frozenAnew(share, "Prepared before it was turned");
    tells(share, NrmEvent.RECONSIDERATION_UPHELD, today);
    assertThat(holders())
        .extracting(OlderAnswer::share)
        .as("of the shares, the one that tells how far the referral is")
        .containsExactlyInAnyOrder(share, null, null);
    assertThat(holders())
        .extracting(OlderAnswer::whom)
        .as("and who was told by hand, or got a paper")
        .containsExactlyInAnyOrder(
            scene.receiver().organisationName(),
            "Hilda Housing, 01632 960001",
            "The council's own record");
    Worker giver = about.worker();
    doing(giver, () -> shares.sendRenewed(giver, share, scenes.version(scene, share)));
    assertThat(holders())
        .extracting(OlderAnswer::share)
        .as("what was frozen before says the older answer, whenever it was sent")
        .contains(share);
    frozenAnew(share, "Turned");
    assertThat(holders())
        .extracting(OlderAnswer::share)
        .as("the newer version is prepared, and they do not have it")
        .contains(share);
    doing(giver, () -> shares.sendRenewed(giver, share, scenes.version(scene, share)));
    assertThat(holders()).extracting(OlderAnswer::share).doesNotContain(share);
    assertThat(newer()).as("in the receiver's work until somebody reads it").contains(share);
    Worker reads = scene.receiver();
    as(reads, () -> received.read(reads, share, Reading.Kind.SCREEN));
    assertThat(newer()).isEmpty();
    assertThat(holders()).as("a share tells nobody but its receiver").hasSize(2);
    doing(giver, this::tellsTheLandlord);
    assertThat(holders()).extracting(OlderAnswer::whom).containsExactly("The council's own record");
    doing(giver, this::summarises);
    assertThat(holders()).as("a newer paper tells it, too").isEmpty();
  }

  @Test
  @Tag("care")
  void onlyWhoWasToldTheDecisionIsToldThatItWasTurnedAndEachLineEndsWithAnAnswer() {
    Worker holder = about.worker();
    UUID over = shared("IDENTITY", "REFERRAL");
    tells(over, NrmEvent.RG_NEGATIVE, today.minusDays(1));
    tells(over, NrmEvent.RECONSIDERATION_REQUESTED, today);
    Worker reads = scene.receiver();
    as(reads, () -> received.read(reads, over, Reading.Kind.SCREEN));
    tellsByHand("PC Quill, Invented Police", "Where they can be met on Friday");
    tellsByHand("Ada Quill, clinic", "An appointment");
    doing(holder, () -> summary(Set.of("NEEDS"), false));
    doing(holder, () -> summary(Set.of("REFERRAL"), true));
    ends(over);
    upheld();
    doing(holder, () -> summary(Set.of("NEEDS"), true));
    assertThat(holders())
        .as("a newer paper of needs tells nothing of the decision")
        .extracting(OlderAnswer::manner)
        .containsExactlyInAnyOrder(
            OlderAnswer.Manner.OVER,
            OlderAnswer.Manner.ASK,
            OlderAnswer.Manner.ASK,
            OlderAnswer.Manner.SUMMARY);
    assertThat(holders())
        .filteredOn(OlderAnswer::againstNo)
        .as("who ended the share, and who said no to the police, said no to this")
        .extracting(OlderAnswer::whom)
        .contains(scene.receiver().organisationName(), "PC Quill, Invented Police")
        .doesNotContain("Ada Quill, clinic");
    assertThat(isWork()).as("in the work of whoever keeps the case").isTrue();
    say("Ada Quill, clinic", OlderAnswer.Said.NEVER_TOLD, null);
    say("PC Quill, Invented Police", OlderAnswer.Said.WAS_TOLD, null);
    assertThat(manner("PC Quill, Invented Police")).isEqualTo(OlderAnswer.Manner.TELL);
    assertThatThrownBy(() -> say("PC Quill, Invented Police", OlderAnswer.Said.NOT_TOLD, null))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.holder.why.missing");
    say("PC Quill, Invented Police", OlderAnswer.Said.NOT_TOLD, "They said no to the police");
    say(scene.receiver().organisationName(), OlderAnswer.Said.NOT_TOLD, "They ended it");
    assertThat(holders())
        .extracting(OlderAnswer::manner)
        .containsExactly(OlderAnswer.Manner.SUMMARY);
    doing(holder, () -> summary(Set.of("REFERRAL"), true));
    assertThat(holders()).isEmpty();
    assertThat(isWork()).as("the list is empty").isFalse();
  }

  @Test
  @Tag("care")
  void whoeverReadsAnOpenShareReadsThatItWasTurnedAndNotWhatItIsNow() throws Exception {
    UUID share = shared("IDENTITY", "REFERRAL");
    UUID name = shared("IDENTITY");
    tells(share, NrmEvent.RG_NEGATIVE, today.minusDays(1));
    tells(share, NrmEvent.RECONSIDERATION_REQUESTED, today);
    assertThat(content(share, "content")).doesNotContain("was changed");
    upheld();
    for (String way : List.of("content", "print")) {
      assertThat(content(share, way))
          .contains(
              "The decision in this was changed. Do not act on what stands here of it: ask "
                  + scene.manager().organisationName());
    }
    assertThat(content(name, "content")).as("tells of no decision").doesNotContain("was changed");
    frozenAnew(share, "Turned");
    Worker giver = about.worker();
    doing(giver, () -> shares.sendRenewed(giver, share, scenes.version(scene, share)));
    assertThat(content(share, "content")).as("the newer version").doesNotContain("was changed.");
  }

  private String content(UUID share, String way) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                get("/shared/" + share + "/" + way).cookie(workforce.signedIn(scene.receiver())))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString()).text();
  }

  private void ends(UUID share) {
    Worker giver = about.worker();
    doing(
        giver,
        () ->
            shares.revoke(
                giver, share, EndReason.PERSON_ASKED, null, scenes.version(scene, share)));
  }

  private void upheld() {
    about.doing(
        () ->
            progress.record(
                about.worker(), referral.id(), NrmEvent.RECONSIDERATION_UPHELD, today, null, null));
  }

  private void tellsByHand(String whom, String what) {
    doing(
        about.worker(),
        () -> log.add(about.worker(), about.caseFile(), about.person(), told(whom, what)));
  }

  /** What was told to the police went against a no of theirs, and says why. */
  private LiaisonLog.NewTold told(String whom, String what) {
    boolean police = whom.contains("Police");
    LiaisonLog.NewTold told =
        new LiaisonLog.NewTold(
            today,
            org.lodestar.app.sharing.Told.Way.PHONE,
            police ? Basis.VITAL_INTERESTS : Basis.CONSENT,
            police ? null : ConsentKind.SHARING_WITH_PARTNERS,
            PersonalText.of(whom),
            PersonalText.of(what),
            PersonalText.of("For help"));
    return police
        ? told.guarded(
            new LiaisonLog.Guard(
                null,
                AgencyKind.POLICE,
                true,
                PersonalText.of("A life was in danger that night"),
                PersonalText.of("Invented, duty manager")))
        : told;
  }

  private void summary(Set<String> parts, boolean decided) {
    summaries.make(
        about.worker(),
        about.caseFile(),
        about.person(),
        SummaryPurpose.END_OF_WORK,
        parts,
        new SummaryGiven(SummaryKind.TEXT, Ground.YES, decided),
        false);
  }

  private void say(String whom, OlderAnswer.Said said, @Nullable String why) {
    Worker holder = about.worker();
    int number =
        holders().stream()
            .filter(each -> each.whom().equals(whom))
            .map(OlderAnswer::number)
            .findFirst()
            .orElseThrow();
    PersonalText reason = why == null ? null : PersonalText.of(why);
    doing(holder, () -> older.say(holder, referral.id(), number, whom, said, reason));
  }

  private OlderAnswer.Manner manner(String whom) {
    return holders().stream()
        .filter(each -> each.whom().equals(whom))
        .map(OlderAnswer::manner)
        .findFirst()
        .orElseThrow();
  }

  private boolean isWork() {
    Worker holder = about.worker();
    return as(holder, () -> older.waiting(holder)).stream()
        .map(Referral::id)
        .anyMatch(referral.id()::equals);
  }

  private List<UUID> newer() {
    Worker reads = scene.receiver();
    return as(reads, () -> waiting.newerUnread(reads.organisation())).stream()
        .map(Share::id)
        .toList();
  }

  private void summarises() {
    summaries.make(
        about.worker(),
        about.caseFile(),
        about.person(),
        SummaryPurpose.END_OF_WORK,
        Set.of("REFERRAL"),
        SummaryKind.TEXT);
  }

  private void frozenAnew(UUID share, String words) {
    Worker giver = about.worker();
    doing(
        giver,
        () ->
            shares.renew(
                giver,
                share,
                PersonalText.of(words),
                scenes.version(scene, share),
                Language.ENGLISH));
  }

  private List<OlderAnswer> holders() {
    Worker holder = about.worker();
    return as(holder, () -> older.of(holder, progress.get(holder, referral.id())));
  }

  private void tellsTheLandlord() {
    log.add(
        about.worker(),
        about.caseFile(),
        about.person(),
        new LiaisonLog.NewTold(
            today,
            org.lodestar.app.sharing.Told.Way.PHONE,
            Basis.CONSENT,
            ConsentKind.SHARING_WITH_PARTNERS,
            PersonalText.of("Hilda Housing, 01632 960001"),
            PersonalText.of("That support ends"),
            PersonalText.of("For a bed")));
  }

  @Test
  void whatDoesNotFitTheReferralIsRefusedAndNothingIsKept() {
    UUID share = shared("IDENTITY", "REFERRAL");
    assertThatThrownBy(() -> tells(share, NrmEvent.RG_NEGATIVE, today.minusDays(9)))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.beforeSent");
    assertThatThrownBy(() -> tells(share, NrmEvent.RG_NEGATIVE, today.plusDays(1)))
        .hasMessage("referral.refused.future");
    assertThatThrownBy(() -> tells(share, NrmEvent.WITHDRAWN, today))
        .as("not theirs to say")
        .hasMessage("referral.refused.notHere");
    assertThat(unseen(about.worker())).isEmpty();
    assertThat(papers.head(about, referral.id()).state()).isEqualTo(NrmState.RG_PENDING);
  }

  @Test
  void whereTheCaseIsNotSharedForThatNothingCanBeRecorded() {
    UUID nameOnly = shared("IDENTITY");
    assertThatThrownBy(() -> tells(nameOnly, NrmEvent.RG_POSITIVE, today))
        .as("the share does not say how far the referral is")
        .isInstanceOf(NotFound.class);
    UUID share = shared("IDENTITY", "REFERRAL");
    assertThatThrownBy(
            () ->
                doing(
                    scene.reader(),
                    () -> told.tell(scene.reader(), share, said(NrmEvent.RG_POSITIVE, today))))
        .as("a practitioner only reads")
        .isInstanceOf(NotAllowed.class);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(
            () ->
                doing(
                    stranger, () -> told.tell(stranger, share, said(NrmEvent.RG_POSITIVE, today))))
        .isInstanceOf(NotFound.class);
    doing(scene.receiver(), () -> received.giveBack(scene.receiver(), share, done()));
    assertThatThrownBy(() -> tells(share, NrmEvent.RG_POSITIVE, today))
        .as("the share is over")
        .isInstanceOf(NotFound.class);
    assertThat(papers.head(about, referral.id()).state()).isEqualTo(NrmState.RG_PENDING);
  }

  private static EndReason done() {
    return List.of(EndReason.values()).stream()
        .filter(each -> each.by() == EndReason.By.RETURN)
        .findFirst()
        .orElseThrow();
  }
}
