package org.lodestar.app.exchange;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.Person;

/**
 * Of what a summary for the council's own record is made.
 *
 * @param record where it goes, if that is known
 */
public record SummaryMaterial(
    CaseFile file,
    Person person,
    Optional<CouncilRecord> record,
    List<CaseSheet> sheets,
    CaseOutline outline) {
  public SummaryMaterial {
    sheets = List.copyOf(sheets);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "SummaryMaterial[" + file.id() + "]";
  }
}
