package org.lodestar.app.casework.face;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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

  /** Who is held or charged in a case. */
  public List<CourtDay> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
  }

  /** Who is charged, among the people of some cases. */
  public Set<UUID> charged(Collection<UUID> caseFiles) {
    return rows.charged(caseFiles);
  }

  /**
   * Children who are held or charged, in cases of which a worker is in charge.
   *
   * @param all whether in all cases of their organisation instead
   */
  public List<CourtDay> childrenFor(UUID worker, boolean all) {
    return people
        .find(worker)
        .map(each -> rows.children(each.organisation(), all ? null : worker))
        .orElse(List.of());
  }
}
