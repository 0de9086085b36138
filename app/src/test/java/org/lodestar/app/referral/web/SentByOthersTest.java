package org.lodestar.app.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.ToldAnswer;
import org.lodestar.app.referral.face.LaterReferrals;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A referral that somebody else sent, page by page, and how it ends for the person. */
@PlatformTest
class SentByOthersTest {
  private final MockMvc web;
  private final Workforce workforce;
  private final CaseOfOne made;
  private final CaseAccess access;
  private final CasePathways pathways;
  private final Referrals referrals;
  private final ReferralProgress progress;
  private final LaterReferrals later;
  private final PeopleTold told;
  private final Added ledger;
  private final LocalDate today;

  SentByOthersTest(
      MockMvc web,
      Workforce workforce,
      CaseOfOne made,
      CaseAccess access,
      CasePathways pathways,
      Referrals referrals,
      ReferralProgress progress,
      LaterReferrals later,
      PeopleTold told,
      Added ledger,
      Clock clock) {
    this.web = web;
    this.workforce = workforce;
    this.made = made;
    this.access = access;
    this.pathways = pathways;
    this.referrals = referrals;
    this.progress = progress;
    this.later = later;
    this.told = told;
    this.ledger = ledger;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  private MockHttpServletResponse send(Made about, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.cookie(workforce.signedIn(about.worker())).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document page(Made about, String address) throws Exception {
    MockHttpServletResponse answer = send(about, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletRequestBuilder typed(Made about, LocalDate on, String reference) {
    return post("/referrals/others")
        .param("case", about.caseFile().toString())
        .param("person", about.person().toString())
        .param("by", "POLICE")
        .param("on.day", String.valueOf(on.getDayOfMonth()))
        .param("on.month", String.valueOf(on.getMonthValue()))
        .param("on.year", String.valueOf(on.getYear()))
        .param("reference", reference)
        .param("whom", "DC Invented, Elsewhere Police");
  }

  private Referral written(Made about, LocalDate on, String reference) throws Exception {
    assertThat(send(about, typed(about, on, reference)).getStatus()).isEqualTo(303);
    return newest(about);
  }

  private Referral newest(Made about) {
    return about.as(() -> referrals.newestOf(about.person())).orElseThrow();
  }

  private Map<StepCode, PathwayStep.State> steps(Made about) {
    return about
        .as(() -> pathways.get(about.worker(), about.caseFile(), about.person()))
        .steps()
        .stream()
        .collect(Collectors.toMap(step -> step.step().code(), PathwayStep::state));
  }

  private void happens(Made about, Referral referral, NrmEvent event, @Nullable TheirYes yes) {
    about.doing(() -> progress.record(about.worker(), referral.id(), event, today, null, yes));
  }

  private List<ClockRule> running(Made about, Referral referral) {
    return about.as(() -> progress.get(about.worker(), referral.id())).clocks().stream()
        .filter(clock -> clock.endedOn() == null)
        .map(RunningClock::rule)
        .toList();
  }

  @Test
  @Tag("care")
  void whatThePoliceSentIsDecidedToldAndAskedAgainAsOneOfOursAndNoneOfOursIsAskedFor()
      throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    assertThat(steps(about)).containsKey(StepCode.SUBMIT_NRM);
    Document file = page(about, "/cases/" + about.caseFile());
    assertThat(file.select("a:contains(Somebody else has sent the referral)")).isNotEmpty();
    Added.Since before = ledger.since();
    Referral referral = written(about, today.minusDays(4), "");
    assertThat(before.of("K3").isNothing()).as("no figure counts it as ours").isTrue();
    assertThat(before.of("K4").isNothing()).isTrue();
    assertThat(steps(about))
        .containsEntry(StepCode.REFERRAL_COPY, PathwayStep.State.OPEN)
        .containsKey(StepCode.OFFER_SUPPORT)
        .doesNotContainKeys(StepCode.SUBMIT_NRM, StepCode.SUBMIT_DTN);
    assertThatThrownBy(
            () ->
                about.doing(
                    () -> referrals.begin(about.worker(), about.caseFile(), about.person())))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.route.BY_OTHERS");
    String shown = page(about, "/referrals/" + referral.id()).select("main").text();
    assertThat(shown)
        .contains("sent by the police", "so none of ours is asked for", "get the copy")
        .doesNotContain("Copy it into the Home Office form");
    assertThat(page(about, "/referrals/" + referral.id() + "/progress").text())
        .contains("DC Invented, Elsewhere Police");
    Document pathway = page(about, "/cases/" + about.caseFile() + "/pathway/" + about.person());
    assertThat(pathway.text()).contains("Another body sent the referral", "take it back");
    assertThat(pathway.select("#REFERRAL_COPY a").eachAttr("href"))
        .contains("/referrals/" + referral.id());
    assertThat(page(about, "/cases/" + about.caseFile()).text())
        .contains("sent by the police on")
        .doesNotContain("Prepare another");
    assertThat(page(about, "/work").text()).as("not known yet").contains("reference");
    about.doing(() -> progress.reference(about.worker(), referral.id(), PersonalText.of("NRM/11")));
    happens(about, referral, NrmEvent.RG_POSITIVE, null);
    assertThat(running(about, referral)).contains(ClockRule.RECOVERY);
    happens(about, referral, NrmEvent.CG_NEGATIVE, null);
    assertThat(steps(about))
        .containsKeys(StepCode.RECONSIDERATION, StepCode.COUNCIL_HOUSING, StepCode.LEGAL_ADVICE)
        .containsKey(StepCode.REFERRAL_COPY)
        .doesNotContainKey(StepCode.SUBMIT_NRM);
    about.doing(() -> told.tell(about.worker(), referral.id(), today, null));
    happens(about, referral, NrmEvent.RECONSIDERATION_REQUESTED, TheirYes.THEY_AGREED);
    happens(about, referral, NrmEvent.RECONSIDERATION_UPHELD, null);
    assertThat(running(about, referral)).contains(ClockRule.RECOVERY);
    about.doing(() -> told.tell(about.worker(), referral.id(), today, null));
    ToldAnswer answer =
        Objects.requireNonNull(about.as(() -> told.of(about.person())).orElse(null));
    assertThat(answer.answer()).as("they were told").isEqualTo(NrmEvent.RECONSIDERATION_UPHELD);
    assertThat(steps(about)).containsEntry(StepCode.SUPPORT_AGAIN, PathwayStep.State.OPEN);
  }

  @Test
  @Tag("care")
  void whatNobodySentIsTakenBackAndOursIsAskedForAgain() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral referral = written(about, today.minusDays(1), "NRM/12");
    assertThat(referral.state()).isEqualTo(NrmState.RG_PENDING);
    assertThat(send(about, typed(about, today, "")).getContentAsString())
        .contains("stands here already");
    happens(about, referral, NrmEvent.RG_POSITIVE, null);
    String back = "/referrals/" + referral.id() + "/others/taken-back";
    assertThat(send(about, post(back)).getContentAsString()).contains("Put that right first");
    Made other = made.leadingTo(FormRoute.NRM_ADULT);
    Referral wrong = written(other, today.minusDays(1), "");
    assertThat(send(other, post("/referrals/" + wrong.id() + "/others/taken-back")).getStatus())
        .isEqualTo(303);
    assertThat(steps(other))
        .containsEntry(StepCode.SUBMIT_NRM, PathwayStep.State.OPEN)
        .doesNotContainKey(StepCode.REFERRAL_COPY);
    assertThat(send(other, get("/referrals/" + wrong.id())).getStatus()).isEqualTo(404);
    assertThat(page(other, "/cases/" + other.caseFile()).text())
        .contains("The police sent the referral", "was taken back");
    Referral ours =
        other.as(() -> referrals.begin(other.worker(), other.caseFile(), other.person()));
    assertThat(ours.isDraft()).isTrue();
  }

  @Test
  @Tag("care")
  void aChildWhomThePoliceReferredKeepsTheGuardianAndCanBeReferredAnewWhenItHasEnded()
      throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = written(about, today.minusDays(2), "NRM/13");
    assertThat(referral.route()).isEqualTo(FormRoute.NRM_CHILD);
    assertThat(steps(about))
        .containsKeys(StepCode.ICTG_REFERRAL, StepCode.REFERRAL_COPY)
        .doesNotContainKeys(StepCode.SUBMIT_NRM, StepCode.CONSENT_CONVERSATION);
    happens(about, referral, NrmEvent.RG_NEGATIVE, null);
    assertThat(steps(about)).containsKey(StepCode.COUNCIL_CHILDREN);
    Referral anew =
        about.as(
            () -> later.again(about.worker(), referral.id(), PersonalText.of("Found in a car")));
    assertThat(anew.isByOthers()).isFalse();
    assertThat(anew.isDraft()).isTrue();
  }

  @Test
  void whoWorksForACharityThatMaySendNothingRecordsIt() throws Exception {
    Made usual = made.leadingTo(FormRoute.NRM_ADULT);
    Worker worker = workforce.aWorker(usual.worker().organisation(), Role.CASEWORKER);
    Made about = new Made(worker, usual.caseFile(), usual.person());
    about.doing(() -> access.declareNoConflict(worker, about.caseFile()));
    Referral referral = written(about, today, "");
    assertThat(referral.isByOthers()).isTrue();
    MockHttpServletResponse late = send(about, typed(about, today.plusDays(1), ""));
    assertThat(late.getContentAsString()).contains("DC Invented, Elsewhere Police");
  }
}
