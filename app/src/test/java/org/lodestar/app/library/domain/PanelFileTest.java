package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.domain.PanelFile.Fault;
import org.lodestar.statute.WorryOutcome;

class PanelFileTest {
  private static final String HEAD = "panellist,vignette,place,answer\n";

  @Test
  void readsAnswersHoweverTheyAreWrittenAndPassesOtherColumnsOver() {
    PanelFile file =
        PanelFile.read(
            HEAD + "P01,V01,Car wash,Act now\np2,v02,,STILL_WORRIED\nP01,V03,x,talk-today");
    assertThat(file.faults()).isEmpty();
    assertThat(file.answers())
        .containsExactly(
            new PanelFile.Answer("P01", "V01", WorryOutcome.ACT_NOW),
            new PanelFile.Answer("P2", "V02", WorryOutcome.STILL_WORRIED),
            new PanelFile.Answer("P01", "V03", WorryOutcome.TALK_TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "'P01,V99,,act now', VIGNETTE",
    "'Robin Smith,V01,,act now', PANELLIST",
    "'ROBIN1,V01,,act now', PANELLIST",
    "'=1+1,V01,,act now', PANELLIST",
    "'P01,V01,,low', ANSWER",
    "'P01', ''"
  })
  void aRowThatCannotBeTakenIsNamed(String row, String kind) {
    PanelFile file = PanelFile.read(HEAD + "P09,V05,,act now\n" + row);
    if (kind.isEmpty()) {
      assertThat(file.faults()).isEmpty();
      assertThat(file.unanswered()).isEqualTo(1);
    } else {
      assertThat(file.faults()).containsExactly(new Fault(3, Fault.Kind.valueOf(kind)));
    }
  }

  @Test
  void theSamePanellistAnswersAVignetteOnce() {
    assertThat(PanelFile.read(HEAD + "P1,V01,,act now\nP1,V01,,talk today").faults())
        .containsExactly(new Fault(3, Fault.Kind.TWICE));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_ANSWERS",
    "'name,answer', NO_COLUMNS",
    "'panellist,vignette,answer', NO_ANSWERS",
    "'panellist,vignette,answer\nP1,V01,', NO_ANSWERS"
  })
  void aFileThatHoldsNothingIsRefusedWhole(String text, Fault.Kind kind) {
    assertThat(PanelFile.read(text).faults()).containsExactly(new Fault(0, kind));
  }

  @Test
  void aFileTooLongIsRefusedWhole() {
    assertThat(PanelFile.read(HEAD + "P1,V01,,act now\n".repeat(3_001)).faults())
        .containsExactly(new Fault(0, Fault.Kind.TOO_MANY));
  }
}
