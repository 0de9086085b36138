package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.PlaceSign;
import org.lodestar.vocabulary.PlaceSigns;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;

class ScreeningPropertiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final List<String> SIGNS =
      Stream.concat(
              Indicators.list().stream().map(Indicator::code),
              PlaceSigns.list().stream().map(PlaceSign::code))
          .toList();

  @Property
  void addingASignNeverLowersTheOutcome(
      @ForAll("worries") Worry worry, @ForAll("signs") String sign) {
    assertThat(outcome(worry.with(sign))).isGreaterThanOrEqualTo(outcome(worry));
  }

  @Property
  void addingAFactNeverLowersTheOutcome(@ForAll("worries") Worry worry, @ForAll WorryFact fact) {
    EnumSet<WorryFact> facts = EnumSet.of(fact);
    facts.addAll(worry.facts());
    Worry more =
        new Worry(worry.surroundings(), worry.sectorCode(), worry.age(), facts, worry.signs());
    assertThat(outcome(more)).isGreaterThanOrEqualTo(outcome(worry));
  }

  @Property
  void aChildNeverGetsLessThanAnAdultAndMaybeAChildIsAChild(@ForAll("worries") Worry worry) {
    WorryOutcome child = outcome(worry.aged(AgeStatus.UNDER_18));
    assertThat(child).isGreaterThanOrEqualTo(outcome(worry.aged(AgeStatus.ADULT)));
    assertThat(outcome(worry.aged(AgeStatus.UNSURE))).isEqualTo(child);
  }

  @Property
  void aChildWithAnySignIsTalkedAboutToday(@ForAll("worries") Worry worry) {
    if (!worry.signs().isEmpty() && worry.age().treatedAsChild()) {
      assertThat(outcome(worry)).isGreaterThanOrEqualTo(WorryOutcome.TALK_TODAY);
    }
  }

  @Property
  void dangerAndNotBeingAbleToLeaveAlwaysMeanActNow(@ForAll("worries") Worry worry) {
    if (worry.facts().contains(WorryFact.DANGER_NOW)
        || worry.facts().contains(WorryFact.CANNOT_LEAVE)) {
      assertThat(outcome(worry)).isEqualTo(WorryOutcome.ACT_NOW);
    }
  }

  @Property
  void theOrderOfSignsDoesNotMatter(@ForAll("worries") Worry worry, @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(worry.signs());
    Collections.shuffle(shuffled, new Random(seed));
    Worry other =
        new Worry(worry.surroundings(), worry.sectorCode(), worry.age(), worry.facts(), shuffled);
    assertThat(Screening.of(other, DAY, true)).isEqualTo(Screening.of(worry, DAY, true));
  }

  @Property
  void theHourChangesWhomToAskAndNothingElse(@ForAll("worries") Worry worry) {
    WorryAdvice day = Screening.of(worry, DAY, true);
    WorryAdvice night = Screening.of(worry, DAY, false);
    assertThat(night.outcome()).isEqualTo(day.outcome());
    assertThat(night.reasons()).isEqualTo(day.reasons());
    assertThat(night.steps()).isEqualTo(day.steps());
    assertThat(night.ask())
        .doesNotContain(AskAt.CHILD_FRONT_DOOR, AskAt.ADULT_FRONT_DOOR, AskAt.LABOUR_ABUSE)
        .contains(AskAt.NATIONAL_HELPLINE);
  }

  @Property
  void thePlaceChangesNoOutcome(@ForAll("worries") Worry worry, @ForAll Surroundings surroundings) {
    Worry elsewhere = new Worry(surroundings, null, worry.age(), worry.facts(), worry.signs());
    assertThat(outcome(elsewhere)).isEqualTo(outcome(worry));
  }

  @Property
  void everyAnswerHasReasonsThatLeadToItStepsAndSomebodyToAsk(@ForAll("worries") Worry worry) {
    WorryAdvice advice = Screening.of(worry, DAY, false);
    assertThat(advice.reasons())
        .anyMatch(reason -> reason.outcome() == advice.outcome())
        .noneMatch(reason -> reason.outcome().compareTo(advice.outcome()) > 0);
    assertThat(advice.steps()).contains(WorryStep.DO_NOT_CONFRONT, WorryStep.REPORT);
    assertThat(advice.ask()).isNotEmpty().doesNotHaveDuplicates();
  }

  private static WorryOutcome outcome(Worry worry) {
    return Screening.of(worry, DAY, true).outcome();
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(SIGNS);
  }

  @Provide
  Arbitrary<Worry> worries() {
    Arbitrary<List<String>> signs = Arbitraries.of(SIGNS).list().ofMaxSize(5);
    Arbitrary<String> sectors =
        Arbitraries.of(Settings.listBySector().stream().map(Setting::code).toList())
            .injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of(Surroundings.class),
            sectors,
            Arbitraries.of(AgeStatus.class),
            Arbitraries.of(WorryFact.class).set().ofMaxSize(2),
            signs)
        .as(Worry::new);
  }
}
