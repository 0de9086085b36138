package org.lodestar.app.sharing.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;

/**
 * The liaison log of a case.
 *
 * @param history who got what, when, on which ground, in one list
 * @param mayGive whether this worker may share and write down
 */
public record LogPage(
    LiaisonLog.Listing listing,
    LiaisonLog.Filter filter,
    List<Person> people,
    Parties parties,
    Paging paging,
    Table history,
    boolean mayGive,
    LocalDate today) {
  public LogPage {
    people = List.copyOf(people);
  }
}
