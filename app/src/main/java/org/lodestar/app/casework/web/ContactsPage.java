package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.ContactVerdict;
import org.lodestar.vocabulary.SafeContactChannel;

/** How a person can be reached: the rules first, then the details. */
public record ContactsPage(CaseFile file, Person person, List<Line> contacts, boolean mayWork) {
  public ContactsPage {
    contacts = List.copyOf(contacts);
  }

  /** One way to reach them, whether it may be used now, and its details. */
  public record Line(
      SafeContactChannel channel, ContactVerdict verdict, List<SummaryRow> rows, String href) {
    /** Not even shown: it leads to a family that must learn nothing. */
    public boolean familyIsShut() {
      return verdict instanceof ContactVerdict.Refused refused
          && refused.codes().contains("FAMILY");
    }
  }
}
