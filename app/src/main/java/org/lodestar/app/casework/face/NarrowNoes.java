package org.lodestar.app.casework.face;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.ConsentRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adult said no to, one thing for one kind of body, so that whatever gives a part of their
 * case out holds it without anybody reading what was written beside an answer.
 */
@Component
@Transactional
public class NarrowNoes {
  private final NarrowNoRows rows;
  private final Organisations organisations;
  private final CaseDesk desk;

  NarrowNoes(NarrowNoRows rows, Organisations organisations, CaseDesk desk) {
    this.rows = rows;
    this.organisations = organisations;
    this.desk = desk;
  }

  /** Those that stand, for rooms that have asked the policy about the person. */
  @Transactional(readOnly = true)
  public List<Recorded<NarrowNo>> standing(UUID person) {
    return rows.standing(person);
  }

  /**
   * Writes one down.
   *
   * @throws Refused about a child, who is not asked, and for a day that has not come
   */
  public void record(Worker worker, UUID caseFile, UUID person, NarrowNo no) {
    Person about = desk.workingOn(worker, caseFile, person);
    ConsentRules.checkMayBeAsked(about.details().age().status());
    if (no.saidOn().isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    rows.insert(desk.recorded(worker, person, no));
    desk.tracePerson(CaseworkAction.NARROW_NO_RECORDED, caseFile, person);
    desk.note(worker, caseFile, person, "NARROW_NO");
  }

  /** They say no to it no more; saying so twice is harmless. */
  public void end(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.workingOn(worker, caseFile, person);
    if (rows.end(person, id, desk.today(), worker.id())) {
      desk.tracePerson(CaseworkAction.NARROW_NO_ENDED, caseFile, person);
      desk.note(worker, caseFile, person, "NARROW_NO_ENDED");
    }
  }

  /**
   * The first of these parts to which a person said no for this body.
   *
   * @param organisation null for one outside
   */
  @Transactional(readOnly = true)
  public Optional<String> against(
      UUID person, Collection<String> parts, @Nullable UUID organisation) {
    AgencyKind kind =
        organisation == null
            ? null
            : organisations.find(organisation).map(Organisation::kind).orElse(null);
    return rows.standing(person).stream()
        .map(Recorded::what)
        .filter(no -> no.isAgainst(parts, kind))
        .flatMap(no -> Optional.ofNullable(no.part()).stream())
        .findFirst();
  }

  /** The same for any body of some kinds. */
  @Transactional(readOnly = true)
  public Optional<String> against(
      UUID person, Collection<String> parts, Collection<AgencyKind> kinds) {
    return rows.standing(person).stream()
        .map(Recorded::what)
        .filter(no -> kinds.stream().anyMatch(kind -> no.isAgainst(parts, kind)))
        .flatMap(no -> Optional.ofNullable(no.part()).stream())
        .findFirst();
  }
}
