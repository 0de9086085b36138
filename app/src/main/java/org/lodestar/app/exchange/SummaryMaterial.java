package org.lodestar.app.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.statute.StepCode;

/**
 * Of what a summary for the council's own record is made.
 *
 * @param record where it goes, if that is known
 * @param answers what was answered to the steps that end with an answer
 * @param supportEnds the day of the letter on which support ends; null where none is known
 */
public record SummaryMaterial(
    CaseFile file,
    Person person,
    Optional<CouncilRecord> record,
    List<CaseSheet> sheets,
    CaseOutline outline,
    Map<StepCode, StepAnswer> answers,
    @Nullable LocalDate supportEnds) {
  public SummaryMaterial {
    sheets = List.copyOf(sheets);
    answers = Map.copyOf(answers);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "SummaryMaterial[" + file.id() + "]";
  }
}
