package org.lodestar.app.casework.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.store.CourtRows;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was charged and when they are in court, and of whom nobody has said what follows an arrest or
 * a charge. For pages that have asked and recorded already; the database shows what the one who
 * asks may see.
 */
@Component
@Transactional(readOnly = true)
public class CaseCourt {
  private final CourtRows rows;
  private final People people;

  CaseCourt(CourtRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  /** Who is charged in a case. */
  public List<CourtDay> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
  }

  /** Those in a case of whom nobody has said what follows. */
  public List<CourtDay> openOf(UUID caseFile) {
    return rows.openOf(caseFile);
  }

  /** Children of whom nobody has said it, in the cases of the organisation of a worker. */
  public List<CourtDay> childrenFor(UUID worker) {
    return people.find(worker).map(each -> rows.children(each.organisation())).orElse(List.of());
  }
}
