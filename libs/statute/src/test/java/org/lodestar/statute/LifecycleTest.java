package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
  /** What each stage allows; an event without a target leaves the stage as it is. */
  private static final Map<NrmState, String> NRM_MOVES =
      Map.ofEntries(
          Map.entry(NrmState.DRAFT, "SUBMITTED>SUBMITTED TURNED_18 AGE_REASSESSED WENT_MISSING"),
          Map.entry(
              NrmState.SUBMITTED,
              "REFERENCE_RECEIVED>RG_PENDING WITHDRAWN>WITHDRAWN TURNED_18 AGE_REASSESSED"
                  + " EVIDENCE_ADDED WENT_MISSING SUPPORT_ENTERED SUPPORT_EXITED"),
          Map.entry(
              NrmState.RG_PENDING,
              "RG_POSITIVE>RG_POSITIVE RG_NEGATIVE>RG_NEGATIVE CG_POSITIVE>CG_POSITIVE"
                  + " CG_NEGATIVE>CG_NEGATIVE SUSPENDED>SUSPENDED WITHDRAWN>WITHDRAWN TURNED_18"
                  + " AGE_REASSESSED EVIDENCE_ADDED WENT_MISSING SUPPORT_ENTERED SUPPORT_EXITED"),
          Map.entry(
              NrmState.RG_POSITIVE,
              "RECOVERY_BEGAN>RECOVERY CG_POSITIVE>CG_POSITIVE CG_NEGATIVE>CG_NEGATIVE"
                  + " WITHDRAWN>WITHDRAWN DISQUALIFIED DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED"
                  + " DISQUALIFICATION_DROPPED TURNED_18 AGE_REASSESSED EVIDENCE_ADDED"
                  + " WENT_MISSING SUPPORT_ENTERED SUPPORT_EXITED"),
          Map.entry(
              NrmState.RG_NEGATIVE,
              "RECONSIDERATION_REQUESTED RECONSIDERATION_UPHELD>RG_POSITIVE"
                  + " RECONSIDERATION_REFUSED MORE_TIME_ASKED"
                  + " MORE_TIME_GIVEN MORE_TIME_REFUSED TURNED_18 AGE_REASSESSED EVIDENCE_ADDED"
                  + " WENT_MISSING SUPPORT_EXITED NEW_REFERRAL"),
          Map.entry(
              NrmState.RECOVERY,
              "RECOVERY_MINIMUM_PASSED>CG_PENDING CG_POSITIVE>CG_POSITIVE"
                  + " CG_NEGATIVE>CG_NEGATIVE WITHDRAWN>WITHDRAWN DISQUALIFIED DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED"
                  + " DISQUALIFICATION_DROPPED TURNED_18"
                  + " AGE_REASSESSED EVIDENCE_ADDED WENT_MISSING SUPPORT_ENTERED SUPPORT_EXITED"),
          Map.entry(
              NrmState.CG_PENDING,
              "CG_POSITIVE>CG_POSITIVE CG_NEGATIVE>CG_NEGATIVE SUSPENDED>SUSPENDED"
                  + " WITHDRAWN>WITHDRAWN DISQUALIFIED DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED"
                  + " DISQUALIFICATION_DROPPED TURNED_18 AGE_REASSESSED EVIDENCE_ADDED"
                  + " WENT_MISSING SUPPORT_ENTERED SUPPORT_EXITED"),
          Map.entry(
              NrmState.CG_POSITIVE,
              "DISQUALIFIED DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED"
                  + " DISQUALIFICATION_DROPPED TURNED_18 AGE_REASSESSED EVIDENCE_ADDED WENT_MISSING"
                  + " SUPPORT_ENTERED SUPPORT_EXITED NEW_REFERRAL"),
          Map.entry(
              NrmState.CG_NEGATIVE,
              "RECONSIDERATION_REQUESTED RECONSIDERATION_UPHELD>CG_POSITIVE"
                  + " RECONSIDERATION_REFUSED MORE_TIME_ASKED"
                  + " MORE_TIME_GIVEN MORE_TIME_REFUSED TURNED_18 AGE_REASSESSED EVIDENCE_ADDED"
                  + " WENT_MISSING SUPPORT_EXITED NEW_REFERRAL"),
          Map.entry(
              NrmState.SUSPENDED,
              "RESUMED_BEFORE_RG>RG_PENDING RESUMED_BEFORE_CG>CG_PENDING WITHDRAWN>WITHDRAWN"
                  + " TURNED_18 AGE_REASSESSED EVIDENCE_ADDED WENT_MISSING SUPPORT_EXITED"),
          Map.entry(
              NrmState.WITHDRAWN,
              "TURNED_18 AGE_REASSESSED WENT_MISSING SUPPORT_EXITED NEW_REFERRAL"));

  private static final Map<DtnState, String> DTN_MOVES =
      Map.of(
          DtnState.DRAFT, "SENT>SENT",
          DtnState.SENT, "CONVERTED>CONVERTED_TO_NRM",
          DtnState.CONVERTED_TO_NRM, "");

  @ParameterizedTest
  @EnumSource(NrmState.class)
  void everyPairOfStageAndEventOfAReferralIsEitherInTheTableOrRefused(NrmState state) {
    checkAll(
        Lifecycle.NRM,
        state,
        NrmEvent.values(),
        targets(Objects.requireNonNull(NRM_MOVES.get(state)), state));
  }

  @ParameterizedTest
  @EnumSource(DtnState.class)
  void everyPairOfStageAndEventOfANotificationIsEitherInTheTableOrRefused(DtnState state) {
    checkAll(
        Lifecycle.DTN,
        state,
        DtnEvent.values(),
        targets(Objects.requireNonNull(DTN_MOVES.get(state)), state));
  }

  @Test
  void everyMoveSaysWhoAndOnWhatCondition() {
    assertThat(Lifecycle.NRM.list()).isNotEmpty().allMatch(move -> !move.guard().isBlank());
    assertThat(Lifecycle.DTN.list()).hasSize(2).allMatch(move -> !move.guard().isBlank());
  }

  @Test
  void aNotificationHasNoDecision() {
    assertThat(DtnEvent.values()).containsExactly(DtnEvent.SENT, DtnEvent.CONVERTED);
    assertThat(Lifecycle.DTN.isFinal(DtnState.CONVERTED_TO_NRM)).isTrue();
  }

  @Test
  void aWithdrawnReferralIsFinalAndARefusedOneIsNot() {
    assertThat(Lifecycle.NRM.isFinal(NrmState.WITHDRAWN)).isTrue();
    assertThat(Lifecycle.NRM.isFinal(NrmState.RG_NEGATIVE)).isFalse();
  }

  @Test
  void aRefusalSaysWhatIsPossible() {
    assertThatThrownBy(() -> Lifecycle.DTN.get(DtnState.SENT, DtnEvent.SENT))
        .isInstanceOf(TransitionRefused.class)
        .hasMessage("SENT is not possible at the stage SENT; possible are [CONVERTED]");
  }

  private static <S extends Enum<S>, E extends Enum<E>> void checkAll(
      Lifecycle<S, E> lifecycle, S state, E[] events, Map<String, String> expected) {
    for (E event : events) {
      String target = expected.get(event.name());
      if (target == null) {
        assertThat(lifecycle.find(state, event)).as("%s in %s", event, state).isEmpty();
        assertThatThrownBy(() -> lifecycle.get(state, event)).isInstanceOf(TransitionRefused.class);
      } else {
        assertThat(lifecycle.get(state, event).to().name())
            .as("%s in %s", event, state)
            .isEqualTo(target);
      }
    }
    assertThat(lifecycle.listEvents(state)).hasSize(expected.size());
  }

  private static Map<String, String> targets(String moves, Enum<?> state) {
    Map<String, String> targets = new TreeMap<>();
    Arrays.stream(moves.split(" "))
        .filter(move -> !move.isEmpty())
        .map(move -> move.split(">"))
        .forEach(move -> targets.put(move[0], move.length > 1 ? move[1] : state.name()));
    return targets;
  }
}
