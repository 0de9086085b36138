package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** What stands around the form of an entry: its case, and whom it is about. */
@Component
class EntryPages {
  private final Cases cases;
  private final CasePeople people;

  EntryPages(Cases cases, CasePeople people) {
    this.cases = cases;
    this.people = people;
  }

  /** A form about a person, sent to an address below theirs. */
  FormPage about(Worker worker, About at, String below) {
    return FormPage.about(
        cases.head(worker, at.file()),
        people.head(worker, at.file(), at.person()),
        at.address(below));
  }

  /** A form about a case, sent to an address below its own. */
  FormPage of(Worker worker, UUID caseFile, String below) {
    return FormPage.of(cases.head(worker, caseFile), Addresses.file(caseFile) + below);
  }
}
