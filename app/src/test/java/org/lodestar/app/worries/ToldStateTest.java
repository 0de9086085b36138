package org.lodestar.app.worries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernState;

class ToldStateTest {
  @ParameterizedTest
  @CsvSource({
    "NEW,,false,RECEIVED",
    "ACKNOWLEDGED,,false,LOOKED_AT",
    "TRIAGED,,false,LOOKED_AT",
    "HANDED_OVER,,false,LOOKED_AT",
    "ACKNOWLEDGED,,true,PASSED_ON",
    "TRIAGED,,true,PASSED_ON",
    "HANDED_OVER,,true,PASSED_ON",
    "CASE_OPENED,,false,ACTION_TAKEN",
    "CASE_OPENED,,true,ACTION_TAKEN",
    "SIGNPOSTED,,false,FINISHED",
    "SIGNPOSTED,,true,FINISHED",
    "CLOSED,RESOLVED,false,ACTION_TAKEN",
    "CLOSED,REPORTED_BEFORE,false,FINISHED",
    "CLOSED,NO_EXPLOITATION_FOUND,false,NOT_FURTHER",
    "CLOSED,TOO_LITTLE_TO_ACT_ON,false,NOT_FURTHER",
    "CLOSED,OUTSIDE_AREA,false,NOT_FURTHER",
    "CLOSED,NOT_A_CONCERN,false,NOT_FURTHER",
    "CLOSED,NO_EXPLOITATION_FOUND,true,NOT_FURTHER"
  })
  void aStateIsToldInOneWordOnly(
      ConcernState state, @Nullable CloseReason reason, boolean withPartner, ToldState told) {
    assertThat(ToldState.of(state, reason, withPartner)).isEqualTo(told);
  }

  @Test
  void everyStateAndEveryReasonHasAWord() {
    for (ConcernState state : ConcernState.values()) {
      assertThat(ToldState.of(state, null, false)).isNotNull();
    }
    for (CloseReason reason : CloseReason.values()) {
      assertThat(ToldState.of(ConcernState.CLOSED, reason, false).over()).isTrue();
    }
  }

  /** Else the word would give the reason away. */
  @Test
  void noWordStandsForOneReasonAlone() {
    for (ToldState told :
        List.of(ToldState.ACTION_TAKEN, ToldState.FINISHED, ToldState.NOT_FURTHER)) {
      List<String> meant = new ArrayList<>();
      for (CloseReason reason : CloseReason.values()) {
        if (ToldState.of(ConcernState.CLOSED, reason, false) == told) {
          meant.add(reason.name());
        }
      }
      for (ConcernState state : List.of(ConcernState.CASE_OPENED, ConcernState.SIGNPOSTED)) {
        if (ToldState.of(state, null, false) == told) {
          meant.add(state.name());
        }
      }
      assertThat(meant).as(told.name()).hasSizeGreaterThan(1);
    }
  }
}
