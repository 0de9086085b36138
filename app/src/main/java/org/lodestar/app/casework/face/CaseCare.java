package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCareView;
import org.lodestar.app.casework.LegalStatus;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonChanged;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.CareRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ChildCareRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after a child: the authorities to which the child belongs, that they were told, and
 * that the home authority has taken the child over. The steps of the pathway follow what is written
 * here; until the writing is there and the child in their hands, whoever found the child keeps the
 * child.
 */
@Component
@Transactional
public class CaseCare {
  private final ChildCareRows rows;
  private final FactRows facts;
  private final Pathways pathways;
  private final CaseDesk desk;
  private final ApplicationEventPublisher events;

  CaseCare(
      ChildCareRows rows,
      FactRows facts,
      Pathways pathways,
      CaseDesk desk,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.facts = facts;
    this.pathways = pathways;
    this.desk = desk;
    this.events = events;
  }

  /** How it stands. */
  public ChildCareView get(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.CHILD_CARE_VIEWED, caseFile, person);
    return view(file, about, rows.find(person));
  }

  /** The same for a page that is about something else and has recorded itself already. */
  @Transactional(readOnly = true)
  public ChildCare known(UUID person) {
    return rows.find(person).map(Recorded::what).orElseGet(ChildCare::nothing);
  }

  private static ChildCareView view(
      CaseFile file, Person about, Optional<Recorded<ChildCare>> kept) {
    return kept.map(
            each ->
                new ChildCareView(file, about, each.what(), each.by(), each.at(), each.version()))
        .orElseGet(() -> new ChildCareView(file, about, ChildCare.nothing(), null, null, 0));
  }

  /**
   * Says where the child belongs and who placed the child here. That another authority is named is
   * known about the situation from then on.
   *
   * @param shown the version that was looked at
   * @throws Refused about somebody who is no child
   */
  public void belongs(
      Worker worker,
      UUID caseFile,
      UUID person,
      LegalStatus status,
      @Nullable PersonalText home,
      @Nullable PersonalText placing,
      long shown) {
    Person about = child(worker, caseFile, person);
    ChildCare now = standing(person, shown).with(status, home, placing);
    keep(worker, about, now, shown, CaseworkAction.CHILD_CARE_CHANGED);
  }

  /** An authority was told. */
  public void told(
      Worker worker,
      UUID caseFile,
      UUID person,
      ChildCare.Side side,
      ChildCare.Told told,
      long shown) {
    Person about = child(worker, caseFile, person);
    ChildCare before = standing(person, shown);
    if (before.authority(side) == null) {
      throw Refused.at("side", "casework.care.rule.nameFirst");
    }
    checkPast(told.at());
    keep(worker, about, before.with(side, told), shown, CaseworkAction.HOME_AUTHORITY_TOLD);
  }

  /**
   * The home authority takes the child over, in writing or as it was said. Until they are fetched
   * they are kept here; what was only said ends nothing.
   *
   * @throws Refused while nobody knows which authority that is, or nobody told it
   */
  public void accepted(
      Worker worker, UUID caseFile, UUID person, ChildCare.Accepted accepted, long shown) {
    Person about = child(worker, caseFile, person);
    ChildCare before = standing(person, shown);
    CareRules.check(accepted, before);
    checkPast(accepted.at());
    boolean written = accepted.way().isWritten();
    CaseworkAction action =
        written ? CaseworkAction.CHILD_TAKEN_OVER : CaseworkAction.CHILD_CARE_CHANGED;
    keep(worker, about, before.with(accepted), shown, action);
  }

  /**
   * Somebody has taken the child. It ends the keeping where the home authority named them.
   *
   * @throws Refused before that authority has accepted in writing
   */
  public void handed(
      Worker worker, UUID caseFile, UUID person, ChildCare.Handed handed, long shown) {
    Person about = child(worker, caseFile, person);
    ChildCare before = standing(person, shown);
    checkAccepted(before, "name");
    checkPast(handed.at());
    keep(worker, about, before.with(handed), shown, CaseworkAction.CHILD_TAKEN_OVER);
  }

  /** The home authority took its writing back: the child is kept here again. */
  public void takenBack(
      Worker worker, UUID caseFile, UUID person, ChildCare.TakenBack back, long shown) {
    Person about = child(worker, caseFile, person);
    ChildCare before = standing(person, shown);
    checkAccepted(before, "reason");
    if (back.on().isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    keep(worker, about, before.with(back), shown, CaseworkAction.CHILD_CARE_CHANGED);
  }

  /** Where a child belongs who was found here; what somebody has written of it stays. */
  void belongsTo(Worker worker, Person about, PersonalText authority) {
    Optional<Recorded<ChildCare>> kept = rows.find(about.id());
    ChildCare before = kept.map(Recorded::what).orElseGet(ChildCare::nothing);
    if (before.home() == null) {
      ChildCare now = before.with(before.status(), authority, before.placing());
      long shown = kept.map(Recorded::version).orElse(0L);
      keep(worker, about, now, shown, CaseworkAction.CHILD_CARE_CHANGED);
    }
  }

  private static void checkAccepted(ChildCare before, String field) {
    if (!before.isAccepted()) {
      throw Refused.at(field, "casework.care.rule.acceptedFirst");
    }
  }

  private Person child(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.workingOn(worker, caseFile, person);
    if (!about.treatedAsChild()) {
      throw Refused.because("casework.care.rule.childrenOnly");
    }
    return about;
  }

  private void checkPast(Instant moment) {
    if (moment.isAfter(desk.now())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
  }

  private ChildCare standing(UUID person, long shown) {
    Optional<Recorded<ChildCare>> kept = rows.find(person);
    if (kept.map(Recorded::version).orElse(0L) != shown) {
      throw new EditClash();
    }
    return kept.map(Recorded::what).orElseGet(ChildCare::nothing);
  }

  private void keep(
      Worker worker, Person about, ChildCare care, long shown, CaseworkAction action) {
    UUID person = about.id();
    rows.insert(new Recorded<>(Ids.next(), person, care, worker.id(), desk.now(), shown + 1));
    desk.tracePerson(action, about.caseFile(), person, Detail.none().with("status", care.status()));
    desk.note(worker, about.caseFile(), person, action.name());
    comesFromElsewhere(worker, person, care);
    pathways.refresh(about);
    pathways.follow(about, StepCode.TELL_HOME_AUTHORITY, care.isTold(), worker.id());
    pathways.follow(about, StepCode.KEEP_UNTIL_ACCEPTED, !care.isKept(), worker.id());
    events.publishEvent(new PersonChanged(about.caseFile(), person));
  }

  private void comesFromElsewhere(Worker worker, UUID person, ChildCare care) {
    boolean said =
        facts.ofWhom(List.of(person), Circumstance.PLACED_BY_ANOTHER_AUTHORITY).contains(person);
    if (care.known().findAny().isPresent() && !said) {
      facts.insert(
          person, Circumstance.PLACED_BY_ANOTHER_AUTHORITY, Known.YES, worker.id(), desk.now());
    }
  }
}
