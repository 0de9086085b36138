package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.EndedNo;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.ConsentRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
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
  private final NoInWords inWords;
  private final CaseDesk desk;

  NarrowNoes(NarrowNoRows rows, NoInWords inWords, CaseDesk desk) {
    this.rows = rows;
    this.inWords = inWords;
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

  /**
   * Says one in other words: from then on it is as new to whoever gives something.
   *
   * @throws Refused where nothing is left of it
   */
  public void reword(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID id,
      @Nullable PersonalText words,
      @Nullable PersonalText marked) {
    desk.workingOn(worker, caseFile, person);
    NarrowNo was = find(person, id);
    if (was.part() == null && words == null) {
      throw Refused.at("words", "casework.narrow.missing");
    }
    NarrowNo now =
        new NarrowNo(was.part(), words, marked, was.receiver(), was.organisation(), was.saidOn());
    Recorded<NarrowNo> fresh = desk.recorded(worker, person, now);
    if (rows.reword(new Recorded<>(id, person, now, fresh.by(), fresh.at(), 0))) {
      desk.tracePerson(CaseworkAction.NARROW_NO_REWORDED, caseFile, person);
    }
  }

  /** One that stands, to be read and put in other words. */
  public NarrowNo find(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.workingOn(worker, caseFile, person);
    NarrowNo found = find(person, id);
    desk.tracePerson(CaseworkAction.PERSON_VIEWED, caseFile, person);
    return found;
  }

  private NarrowNo find(UUID person, UUID id) {
    return rows.standing(person).stream()
        .filter(each -> each.id().equals(id))
        .map(Recorded::what)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * They say no to it no more, on a day and in their words; saying so twice is harmless. Whoever
   * wrote it down reads of it.
   *
   * @throws Refused for a day that has not come, or on which it had not been said yet
   */
  public void end(
      Worker worker, UUID caseFile, UUID person, UUID id, LocalDate on, PersonalText words) {
    desk.workingOn(worker, caseFile, person);
    Optional<NarrowNo> was =
        rows.standing(person).stream()
            .filter(each -> each.id().equals(id))
            .map(Recorded::what)
            .findFirst();
    if (on.isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (was.filter(no -> on.isBefore(no.saidOn())).isPresent()) {
      throw Refused.at("on", "casework.narrow.end.before");
    }
    if (rows.end(person, id, on, words, worker.id())) {
      desk.tracePerson(CaseworkAction.NARROW_NO_ENDED, caseFile, person);
      desk.note(worker, caseFile, person, "NARROW_NO_ENDED");
    }
  }

  /** Those that they took back, for rooms that have asked the policy about the person. */
  @Transactional(readOnly = true)
  public List<EndedNo> ended(UUID person) {
    return rows.ended(person);
  }

  /**
   * The first of these parts to which a person said no for this body.
   *
   * @param organisation null for one outside
   */
  @Transactional(readOnly = true)
  public Optional<String> against(
      UUID person, Collection<String> parts, @Nullable UUID organisation) {
    return against(person, parts, inWords.body(organisation));
  }

  /** The same for any body of some kinds; none for one outside. */
  @Transactional(readOnly = true)
  public Optional<String> against(
      UUID person, Collection<String> parts, Collection<AgencyKind> kinds) {
    return against(person, parts, new Body(Set.copyOf(kinds), null));
  }

  private Optional<String> against(UUID person, Collection<String> parts, Body body) {
    return rows.standing(person).stream()
        .map(Recorded::what)
        .filter(no -> no.isAgainst(parts, body))
        .flatMap(no -> Optional.ofNullable(no.part()).stream())
        .findFirst();
  }
}
