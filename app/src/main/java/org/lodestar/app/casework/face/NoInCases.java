package org.lodestar.app.casework.face;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.concerns.NoToPolice;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A no to the police in a case that came from a concern, before the concern goes to the police. */
@Component
@Transactional(readOnly = true)
class NoInCases implements NoToPolice {
  private final CaseRows rows;
  private final PersonRows people;
  private final TheirNoes noes;
  private final Policy policy;

  NoInCases(CaseRows rows, PersonRows people, TheirNoes noes, Policy policy) {
    this.rows = rows;
    this.people = people;
    this.noes = noes;
    this.policy = policy;
  }

  @Override
  public boolean stands(Collection<UUID> concerns) {
    return people(concerns).anyMatch(noes::keepsPoliceOut);
  }

  private Stream<Person> people(Collection<UUID> concerns) {
    List<UUID> cases = rows.ofConcerns(concerns).stream().map(CaseFile::id).toList();
    return people.listOf(cases).stream();
  }

  @Override
  public List<SummaryRow> said(Worker worker, Collection<UUID> concerns, Page page) {
    return people(concerns).flatMap(each -> said(worker, each, page)).toList();
  }

  /** Whoever does not read the case learns that there is a no, and not in which words. */
  private Stream<SummaryRow> said(Worker worker, Person person, Page page) {
    if (policy.allows(worker, Action.READ_CASE, person.caseFile())) {
      return noes.of(person, page).stream();
    }
    return noes.keepsPoliceOut(person)
        ? Stream.of(SummaryRow.of(page.t("casework.noes.title"), page.t("casework.head.noPolice")))
        : Stream.empty();
  }
}
