package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.community.OutreachSet.as;
import static org.lodestar.app.community.OutreachSet.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.CampaignSet.Made;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a campaign: one plans, another signs off, its days decide, its end is told. */
@PlatformTest
class CampaignsTest {
  private final Campaigns campaigns;
  private final CampaignSet set;
  private final Messages messages;
  private final Workforce workforce;
  private final HomeItems home;

  private LocalDate today;

  CampaignsTest(
      Campaigns campaigns,
      CampaignSet set,
      Messages messages,
      Workforce workforce,
      HomeItems home) {
    this.campaigns = campaigns;
    this.set = set;
    this.messages = messages;
    this.workforce = workforce;
    this.home = home;
  }

  @BeforeEach
  void day() {
    today = set.today();
  }

  private State state(Made made) {
    return set.get(made).state(today);
  }

  private void sign(Worker worker, Made made, long version) {
    as(worker, () -> campaigns.sign(worker, made.id(), version));
  }

  private void write(Made made, Campaign.Content content, long version) {
    as(made.planner(), () -> campaigns.write(made.planner(), made.id(), content, version));
  }

  private static Campaign.Content titled(Campaign.Content was, String title) {
    return new Campaign.Content(
        title,
        was.objective(),
        was.aim(),
        was.messages(),
        was.assets(),
        was.partners(),
        was.days(),
        was.owner(),
        was.goal(),
        was.media(),
        was.impact());
  }

  @Test
  void aDraftRunsOnceASecondPersonHasSignedItOffAndItsDayHasCome() {
    Made made = set.draft(today, today.plusDays(20));
    assertThat(state(made)).isEqualTo(State.DRAFT);
    sign(made.lead(), made, 0);
    sign(made.lead(), made, 0);
    assertThat(state(made)).isEqualTo(State.RUNNING);
    assertThat(set.get(made).state(today.minusDays(1))).isEqualTo(State.SIGNED);
    assertThat(set.get(made).waitsForOutcome(today.plusDays(21))).isTrue();
  }

  @Test
  void whoWroteOnItDoesNotSignItOffNorWhoOnlyPlans() {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Made made = set.draft(today, today.plusDays(20));
    Campaign.Content content = set.get(made).content();
    as(editor, () -> campaigns.write(editor, made.id(), titled(content, "Other words"), 0));
    assertThatThrownBy(() -> sign(editor, made, 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.campaign.own"));
    assertThatThrownBy(() -> sign(made.planner(), made, 1)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> sign(made.lead(), made, 0)).isInstanceOf(EditClash.class);
    sign(made.lead(), made, 1);
    assertThat(state(made)).isEqualTo(State.RUNNING);
  }

  @Test
  void whatIsChangedAfterSignOffIsADraftAgainAndItsLinkLeadsNowhere() {
    Made made = set.signed(today.minusDays(3), today.plusDays(20));
    assertThat(set.get(made).leads(today)).isTrue();
    Campaign before = set.get(made);
    write(made, titled(before.content(), "One word more"), before.version());
    assertThat(state(made)).isEqualTo(State.DRAFT);
    assertThat(set.get(made).leads(today)).isFalse();
    assertThat(set.get(made).writers()).containsExactly(made.planner().id());
  }

  @Test
  void whoMayBeLeftOutIsSaidBeforeSignOffAndWhoeverChangesItTakesTheSignOffAway() {
    Made made = set.draft(today, today.plusDays(9));
    Campaign.Content whole = set.get(made).content();
    write(made, leavingOut(whole, Campaign.Impact.none()), 0);
    assertThatThrownBy(() -> sign(made.lead(), made, 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refusal::key)
                    .containsExactly(
                        "community.campaign.missing.leftOut",
                        "community.campaign.missing.leftOutDone"));
    write(made, whole, 1);
    sign(made.lead(), made, 2);
    assertThat(state(made)).isEqualTo(State.RUNNING);
    Campaign.Impact other = new Campaign.Impact("People who do not hear.", "We write it down.");
    write(made, leavingOut(whole, other), 3);
    assertThat(state(made)).isEqualTo(State.DRAFT);
    assertThat(set.get(made).content().impact()).isEqualTo(other);
  }

  @Test
  void whereSomebodyComesFromIsNoReasonForAPlace() {
    Made made = set.draft(today.plusDays(5), today.plusDays(9));
    Campaign.Content content = set.get(made).content();
    assertThatThrownBy(() -> write(made, because(content, "Many Romanian men work there."), 0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.campaign.why.origin"));
    write(made, because(content, "The plan names Romanian speaking workers."), 0);
  }

  @Test
  void whatItIsForIsAPartOfWhatIsSignedOff() {
    Made made = set.signed(today.minusDays(3), today.plusDays(20));
    Campaign.Content was = set.get(made).content();
    assertThat(was.aim().purposes()).as("of one from before nobody said").isEmpty();
    Set<CampaignPurpose> purposes =
        Set.of(CampaignPurpose.DETER_OR_DIVERT, CampaignPurpose.FIND_HELP);
    write(made, aimed(was, was.aim().toward(purposes)), 1);
    assertThat(state(made)).isEqualTo(State.DRAFT);
    assertThat(set.get(made).content().aim().purposes()).isEqualTo(purposes);
  }

  private static Campaign.Content because(Campaign.Content was, String why) {
    Campaign.Aim aim = was.aim();
    return aimed(was, new Campaign.Aim(aim.sectors(), aim.languages(), aim.wards(), why));
  }

  private static Campaign.Content aimed(Campaign.Content was, Campaign.Aim aim) {
    return new Campaign.Content(
        was.title(),
        was.objective(),
        aim,
        was.messages(),
        was.assets(),
        was.partners(),
        was.days(),
        was.owner(),
        was.goal(),
        was.media(),
        was.impact());
  }

  private static Campaign.Content leavingOut(Campaign.Content was, Campaign.Impact impact) {
    return new Campaign.Content(
        was.title(),
        was.objective(),
        was.aim(),
        was.messages(),
        was.assets(),
        was.partners(),
        was.days(),
        was.owner(),
        was.goal(),
        was.media(),
        impact);
  }

  @Test
  void onePersonTakesItOffAtOnceAndAnotherSignsItOffAgain() {
    Made made = set.signed(today.minusDays(3), today.plusDays(20));
    as(made.planner(), () -> campaigns.stop(made.planner(), made.id(), 1));
    as(made.planner(), () -> campaigns.stop(made.planner(), made.id(), 1));
    assertThat(state(made)).isEqualTo(State.DRAFT);
    sign(made.lead(), made, 2);
    assertThat(state(made)).isEqualTo(State.RUNNING);
  }

  @Test
  void aSentenceThatIsStoppedOrRunsOutBeforeTheEndIsNotSignedOff() {
    Worker planner = set.planner();
    UUID id = Ids.next();
    String soon = set.sentence(today.plusDays(5));
    Campaign.Content content = CampaignSet.whole(soon, today, today.plusDays(6));
    as(planner, () -> campaigns.write(planner, id, content, -1));
    assertThat(missing(planner, id)).containsExactly("community.campaign.missing.said");

    Made made = set.draft(today, today.plusDays(20));
    assertThat(missing(made.planner(), made.id())).isEmpty();
    String key = set.get(made).content().messages().getFirst();
    as(made.lead(), () -> messages.stop(made.lead(), key, Language.ENGLISH));
    assertThatThrownBy(() -> sign(made.lead(), made, 0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.campaign.missing.said"));
  }

  private List<String> missing(Worker worker, UUID id) {
    return asking(worker, () -> campaigns.get(worker, id)).missing().stream()
        .map(Refusal::key)
        .toList();
  }

  @Test
  void whatIsSentTwiceIsKeptOnceAndWhoComesSecondIsTold() {
    Made made = set.draft(today, today.plusDays(20));
    Campaign.Content content = set.get(made).content();
    write(made, titled(content, "Sent again"), -1);
    assertThat(set.get(made).content().title()).isEqualTo("Pay is yours");
    write(made, titled(content, "First"), 0);
    assertThatThrownBy(() -> write(made, titled(content, "Second"), 0))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whatCameOfItIsWrittenDownAfterTheLastDayAndCanBePutRight() {
    Made running = set.signed(today.minusDays(3), today);
    assertThatThrownBy(() -> close(running, 12, 1)).isInstanceOf(Refused.class);
    Made ended = set.signed(today.minusDays(9), today.minusDays(1));
    close(ended, 120, 1);
    assertThat(state(ended)).isEqualTo(State.CLOSED);
    close(ended, 12, 2);
    Outcome outcome = Objects.requireNonNull(set.get(ended).outcome());
    assertThat(outcome.attendance()).isEqualTo(12);
    Campaign.Content content = set.get(ended).content();
    assertThatThrownBy(() -> write(ended, titled(content, "Too late"), 3))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.campaign.stands.CLOSED"));
  }

  @Test
  void whatHasEndedLacksItsOutcomeAndIsNoDraftAgain() {
    Made ended = set.signed(today.minusDays(9), today.minusDays(1));
    Campaign.Content content = set.get(ended).content();
    assertThatThrownBy(() -> write(ended, titled(content, "Too late"), 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("community.campaign.over"));
    Worker planner = ended.planner();
    assertThatThrownBy(() -> as(planner, () -> campaigns.stop(planner, ended.id(), 1)))
        .isInstanceOf(Refused.class);
    assertThat(set.get(ended).waitsForOutcome(today)).isTrue();
  }

  @Test
  void whatWasTakenOffWhileItRanIsClosedAfterItsLastDayAndWhatNeverBeganIsNot() {
    LocalDate begins = today.minusDays(9);
    Made ran = set.takenOff(begins, today.minusDays(1), today.minusDays(5));
    assertThat(state(ran)).isEqualTo(State.DRAFT);
    assertThat(set.get(ran).waitsForOutcome(today)).isTrue();
    close(ran, 12, 2);
    assertThat(state(ran)).isEqualTo(State.CLOSED);
    close(ran, 13, 3);
    assertThat(Objects.requireNonNull(set.get(ran).outcome()).attendance()).isEqualTo(13);
    Made never = set.takenOff(begins, today.minusDays(1), begins.minusDays(1));
    assertThat(set.get(never).waitsForOutcome(today)).isFalse();
    notClosed(never, "community.campaign.stands.DRAFT");
    Made early = set.takenOff(begins, today, today.minusDays(5));
    assertThat(set.get(early).waitsForOutcome(today)).isFalse();
    notClosed(early, "community.campaign.notOver");
  }

  private void notClosed(Made made, String key) {
    assertThatThrownBy(() -> close(made, 12, 2))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private void close(Made made, int people, long version) {
    Outcome outcome = new Outcome(people, null, 4, "Managers asked for more.", today);
    as(made.planner(), () -> campaigns.close(made.planner(), made.id(), outcome, version));
  }

  @Test
  void whoOnlyReadsPlansNothing() {
    Worker reader = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    Made made = set.draft(today, today.plusDays(20));
    Campaign.Content content = set.get(made).content();
    assertThat(set.get(reader, made.id()).content()).isEqualTo(content);
    assertThatThrownBy(() -> as(reader, () -> campaigns.write(reader, made.id(), content, 0)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(reader, () -> campaigns.stop(reader, made.id(), 0)))
        .isInstanceOf(NotAllowed.class);
  }

  /** Others leave campaigns lying about, so that all of them may be told in one line. */
  @Test
  void whoMaySignIsToldWhatWaitsForThemHoweverFarItsFirstDayIs() {
    Made made = set.draft(today.plusDays(40), today.plusDays(50));
    Campaign waiting = set.get(made);
    assertThat(whole(made.lead(), waiting)).containsExactly(waiting);
    assertThat(isSecond(made.lead(), waiting)).isTrue();
    assertThat(isSecond(made.planner(), waiting)).isFalse();
    assertThat(home.of(made.lead()))
        .anyMatch(
            each ->
                each.contains("waits for you to sign it off")
                    || each.contains("campaigns wait for you"));
    write(made, leavingOut(waiting.content(), Campaign.Impact.none()), 0);
    assertThat(whole(made.lead(), set.get(made))).as("it lacks something").isEmpty();
  }

  private List<Campaign> whole(Worker worker, Campaign draft) {
    return asking(worker, () -> campaigns.whole(List.of(draft)));
  }

  private boolean isSecond(Worker worker, Campaign draft) {
    return asking(worker, () -> !campaigns.seconded(worker.id(), List.of(draft)).isEmpty());
  }

  /** Others leave campaigns lying about, so that all of them may be told in one line. */
  @Test
  void whoPlansIsToldWhatBeginsSoonUnsignedAndWhatEndedUntold() {
    Worker planner = set.planner();
    set.draft(today.plusDays(14), today.plusDays(20));
    set.signed(today.minusDays(9), today.minusDays(1));
    assertThat(home.of(planner))
        .anyMatch(
            each ->
                each.contains("begins soon and is not signed off")
                    || each.contains("campaigns wait for you"));
    Worker reader = workforce.aWorker(workforce.anOrganisation(), Role.ANALYST);
    assertThat(home.of(reader))
        .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains("campaign"));
  }
}
