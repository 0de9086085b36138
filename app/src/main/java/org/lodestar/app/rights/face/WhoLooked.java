package org.lodestar.app.rights.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.store.RecordReaders;
import org.lodestar.app.rights.store.RecordReaders.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at somebody's record, for their worker to tell them when they ask. Bodies that
 * investigate are never in it, and the page says the same of them whether they looked or not: so it
 * tells nothing of an enquiry that must stay quiet. A formal copy is decided line by line.
 */
@Component
@Transactional
public class WhoLooked {
  private final CasePeople people;
  private final RecordReaders readers;
  private final Audit audit;

  WhoLooked(CasePeople people, RecordReaders readers, Audit audit) {
    this.people = people;
    this.readers = readers;
    this.audit = audit;
  }

  /** Those who may always be told of, by organisation and role. */
  public List<Readers> tellable(Worker worker, UUID caseFile, UUID person) {
    people.head(worker, caseFile, person);
    audit.record(RightsAction.RECORD_READERS_VIEWED, new ObjectRef("PERSON", person));
    return readers.of(person, caseFile).stream().filter(each -> !each.quiet()).toList();
  }
}
