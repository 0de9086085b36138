package org.lodestar.app.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Aim;
import org.lodestar.app.community.Campaign.Days;
import org.lodestar.app.community.Campaign.Impact;
import org.lodestar.app.community.Campaign.Media;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.CampaignSet;
import org.lodestar.app.community.domain.CampaignRules.Known;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.Message;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;

/** What a campaign must say, and how far it is on a day. */
class CampaignRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate ENDS = LocalDate.of(2026, 12, 20);
  private static final Campaign.Content WHOLE = CampaignSet.whole("pay", TODAY, ENDS);

  private static Known known(LocalDate expires) {
    ApprovedSentence sentence =
        new ApprovedSentence(
            "pay", Message.Audience.EVERYBODY, Language.ENGLISH, "Your pay is yours.", expires);
    return new Known(List.of(sentence), Set.of("E05000001"), Set.of(new UUID(0, 1)));
  }

  private static final Known KNOWN = known(ENDS);

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::key).toList();
  }

  /** Without one thing. */
  private static Campaign.Content without(String what) {
    Aim aim = WHOLE.aim();
    Media media = WHOLE.media();
    return new Campaign.Content(
        WHOLE.title(),
        what.equals("objective") ? "" : WHOLE.objective(),
        new Aim(
            what.equals("audience") ? Set.of() : aim.sectors(),
            what.equals("languages") ? Set.of() : aim.languages(),
            aim.wards(),
            what.equals("why") ? "" : aim.why()),
        what.equals("message") ? List.of() : WHOLE.messages(),
        WHOLE.assets(),
        WHOLE.partners(),
        WHOLE.days(),
        what.equals("owner") ? "" : WHOLE.owner(),
        what.equals("goal") ? "" : WHOLE.goal(),
        new Media(
            what.equals("line") ? "" : media.line(),
            what.equals("questions") ? media.questions().subList(0, 1) : media.questions()),
        new Impact(
            what.equals("leftOut") ? "" : WHOLE.impact().leftOut(),
            what.equals("leftOutDone") ? "" : WHOLE.impact().leftOutDone()));
  }

  @ParameterizedTest
  @CsvSource({
    "objective",
    "audience",
    "languages",
    "why",
    "message",
    "owner",
    "goal",
    "line",
    "questions",
    "leftOut",
    "leftOutDone"
  })
  void whatLacksOneThingIsNotSignedOff(String what) {
    assertThat(CampaignRules.missing(WHOLE, KNOWN, true, TODAY)).isEmpty();
    assertThat(keys(CampaignRules.missing(without(what), KNOWN, true, TODAY)))
        .containsExactly("community.campaign.missing." + what);
    assertThat(CampaignRules.check(without(what), KNOWN, true)).as("as a draft").isEmpty();
  }

  @Test
  void aSentenceThatRunsOutBeforeTheLastDayAGoalThatIsGoneAndDaysThatPassedAreMissing() {
    Known early = known(ENDS.minusDays(1));
    assertThat(CampaignRules.missing(WHOLE, early, true, TODAY))
        .containsExactly(new Refusal("", "community.campaign.missing.said", "pay"));
    assertThat(keys(CampaignRules.missing(WHOLE, KNOWN, false, TODAY)))
        .containsExactly("community.campaign.missing.goal");
    assertThat(keys(CampaignRules.missing(WHOLE, KNOWN, true, ENDS.plusDays(1))))
        .containsExactly("community.campaign.missing.over");
    assertThat(CampaignRules.missing(WHOLE, KNOWN, true, ENDS)).isEmpty();
  }

  private static Campaign.Content with(
      Days days, Set<String> wards, Set<UUID> partners, Reply... replies) {
    return new Campaign.Content(
        WHOLE.title(),
        WHOLE.objective(),
        new Aim(Set.of(), Set.of(), wards, ""),
        WHOLE.messages(),
        WHOLE.assets(),
        partners,
        days,
        WHOLE.owner(),
        WHOLE.goal(),
        new Media("", Arrays.asList(replies)),
        WHOLE.impact());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-20, E05000001, 1, ''",
    "2026-12-01, E05000001, 1, ''",
    "2026-11-30, E05000001, 1, community.ends.early",
    "2027-12-01, E05000001, 1, ''",
    "2027-12-02, E05000001, 1, community.campaign.ends.late",
    "2026-12-20, E05000009, 1, community.campaign.wards.missing",
    "2026-12-20, E05000001, 2, community.campaign.partners.missing"
  })
  void aDraftNamesWardsAndPartnersThatThereAreAndAYearAtMost(
      LocalDate ends, String ward, int partner, String refused) {
    Campaign.Content content =
        with(new Days(TODAY, ends), Set.of(ward), Set.of(new UUID(0, partner)));
    assertThat(keys(CampaignRules.check(content, KNOWN, true)))
        .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
  }

  @Test
  void aDraftSaysNoSentenceThatMayNotBeSaidAndLeadsToNoPageThatIsNotShown() {
    Known none = new Known(List.of(), Set.of(), Set.of());
    assertThat(keys(CampaignRules.check(WHOLE, none, true)))
        .containsExactly("community.campaign.messages.missing");
    assertThat(keys(CampaignRules.check(WHOLE, KNOWN, false)))
        .containsExactly("community.campaign.goal.missing");
  }

  @Test
  void aQuestionHasAnAnswerAndNobodyCanBeReachedByTheWords() {
    Days days = new Days(TODAY, ENDS);
    Campaign.Content half =
        with(days, Set.of(), Set.of(), new Reply("Why?", ""), new Reply("", "Because."));
    assertThat(CampaignRules.check(half, KNOWN, true))
        .containsExactly(
            Refusal.of("answer1", "community.campaign.answer.half"),
            Refusal.of("question2", "community.campaign.question.half"));
    Campaign.Content named =
        with(days, Set.of(), Set.of(), new Reply("Who?", "Write to ana@example.org."));
    assertThat(CampaignRules.check(named, KNOWN, true))
        .containsExactly(Refusal.of("answer1", "community.namesSomebody"));
  }

  @Test
  void whatCameOfItIsSaidInWordsAndInNumbersThatCanBe() {
    assertThat(CampaignRules.check(new Outcome(null, null, null, "Well.", TODAY))).isEmpty();
    assertThat(CampaignRules.check(new Outcome(-1, 100_000, 99_999, "", TODAY)))
        .containsExactly(
            Refusal.of("attendance", "community.campaign.number.wrong"),
            Refusal.of("downloads", "community.campaign.number.wrong"),
            Refusal.of("note", "community.campaign.note.missing"));
  }

  @ParameterizedTest
  @CsvSource({
    // signed, began or will, day, state, leads on, lacks its outcome, can be changed
    "false, false, 2026-12-10, DRAFT, false, false, true",
    "true, true, 2026-11-30, SIGNED, false, false, true",
    "true, true, 2026-12-01, RUNNING, true, false, true",
    "true, true, 2026-12-20, RUNNING, true, false, true",
    "true, true, 2026-12-21, RUNNING, false, true, false",
    "false, false, 2026-12-21, DRAFT, false, false, true",
    // taken off while it ran
    "false, true, 2026-12-10, DRAFT, false, false, true",
    "false, true, 2026-12-20, DRAFT, false, false, true",
    "false, true, 2026-12-21, DRAFT, false, true, true"
  })
  void onceItIsSignedOffItsDaysAloneDecide(
      boolean signed,
      boolean ran,
      LocalDate day,
      State state,
      boolean leads,
      boolean waits,
      boolean open) {
    Campaign.Signed by = signed ? new Campaign.Signed(new UUID(0, 2), Instant.EPOCH) : null;
    Campaign campaign =
        new Campaign(new UUID(0, 3), "bcdfgh", WHOLE, Set.of(new UUID(0, 4)), by, null, ran, 0);
    assertThat(campaign.state(day)).isEqualTo(state);
    assertThat(campaign.leads(day)).isEqualTo(leads);
    assertThat(campaign.waitsForOutcome(day)).isEqualTo(waits);
    assertThat(campaign.isOpen(day)).isEqualTo(open);
  }
}
