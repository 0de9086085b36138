package org.lodestar.app.statements.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.statute.StatementArea;

class StatementFormsTest {
  /** A sentence is put in; the one before it is what the same figure said when it was put in. */
  @ParameterizedTest
  @CsvSource({
    "We trained., '', '', We trained.",
    "We trained., 12 people., '', We trained.|12 people.",
    "We trained.|12 people., 12 people., 12 people., We trained.|12 people.",
    "We trained.|12 people.|More., 14 people., 12 people., We trained.|14 people.|More.",
    "We trained., 14 people., 12 people., We trained.|14 people.",
    "'', 14 people., 12 people., 14 people."
  })
  void aFigureThatMovedStandsOnce(String typed, String sentence, String before, String whole) {
    StatementForms.Written form =
        new StatementForms.Written(typed.replace("|", "\r\n"), "", null, 3L);
    assertThat(form.text(StatementArea.TRAINING, sentence, before).words())
        .isEqualTo(whole.replace("|", "\n"));
  }
}
