package org.lodestar.app.casework.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.CustodyView;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonChanged;
import org.lodestar.app.casework.domain.CustodyRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CustodyRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who is suspected of something themselves: that an appropriate adult comes, and that the
 * statutory defence is looked at before anybody charges them. They may be a victim all the same.
 */
@Component
@Transactional
public class CaseCustody {
  private final CustodyRows rows;
  private final PersonRows people;
  private final FactRows facts;
  private final Pathways pathways;
  private final CaseDesk desk;
  private final ApplicationEventPublisher events;

  CaseCustody(
      CustodyRows rows,
      PersonRows people,
      FactRows facts,
      Pathways pathways,
      CaseDesk desk,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.facts = facts;
    this.pathways = pathways;
    this.desk = desk;
    this.events = events;
  }

  /** All of it, for the page. */
  public CustodyView get(Worker worker, UUID caseFile, UUID person) {
    return view(worker, caseFile, person, CaseworkAction.CUSTODY_VIEWED);
  }

  /** The same, for the note on paper. */
  public CustodyView print(Worker worker, UUID caseFile, UUID person) {
    return view(worker, caseFile, person, CaseworkAction.CUSTODY_NOTE_PRINTED);
  }

  private CustodyView view(Worker worker, UUID caseFile, UUID person, CaseworkAction action) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    desk.tracePerson(action, caseFile, person);
    return new CustodyView(file, about, rows.list(person), known(about), desk.today());
  }

  private Facts known(Person about) {
    return pathways.factsOf(about).on(desk.today());
  }

  /**
   * Keeps what somebody is suspected of.
   *
   * @param another whether it is another arrest than the one before
   */
  public void accuse(
      Worker worker, UUID caseFile, UUID person, Accusation accusation, boolean another) {
    Person about = working(worker, caseFile, person);
    boolean begins = another || rows.newest(person).isEmpty();
    keep(worker, about, begins ? Ids.next() : arrest(person), accusation);
    facts.insert(person, Circumstance.IN_CUSTODY, Known.YES, worker.id(), desk.now());
    pathways.refresh(about);
    if (another) {
      follow(worker, about, StepCode.APPROPRIATE_ADULT, false);
      follow(worker, about, StepCode.STATUTORY_DEFENCE_CHECK, false);
    }
    changed(about);
  }

  private Person working(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.workingOn(worker, caseFile, person);
    people.lock(person);
    return about;
  }

  /** The newest arrest; where none was written about, what is written begins one. */
  private UUID arrest(UUID person) {
    return rows.newest(person).orElseGet(Ids::next);
  }

  private void keep(Worker worker, Person about, UUID arrest, CustodyPart part) {
    rows.insert(arrest, desk.recorded(worker, about.id(), part));
    desk.tracePerson(
        CaseworkAction.CUSTODY_WRITTEN,
        about.caseFile(),
        about.id(),
        Detail.none().with("part", part.sort()).with("entry", arrest));
    desk.note(worker, about.caseFile(), about.id(), "CUSTODY " + noted(part));
  }

  private static String noted(CustodyPart part) {
    return switch (part) {
      case Accusation _ -> "ACCUSED";
      case CalledAdult adult -> adult.cameAt() == null ? "ADULT_ASKED" : "ADULT_CAME";
      case DefenceAnswer answer -> answer.stage().name();
      case CustodyOutcome outcome -> outcome.kind().name();
      case CourtPlan _ -> "COURT";
    };
  }

  private void follow(Worker worker, Person about, StepCode code, boolean done) {
    pathways.follow(about, code, done, worker.id());
  }

  private void changed(Person about) {
    pathways.refresh(about);
    events.publishEvent(new PersonChanged(about.caseFile(), about.id()));
  }

  /** Keeps who was asked to come as the appropriate adult, who came, or why nobody did. */
  public void call(Worker worker, UUID caseFile, UUID person, CalledAdult adult) {
    Person about = working(worker, caseFile, person);
    CustodyRules.check(adult, about.treatedAsChild(), desk.now());
    keep(worker, about, arrest(person), adult);
    pathways.refresh(about);
    follow(worker, about, StepCode.APPROPRIATE_ADULT, adult.isSettled());
    changed(about);
  }

  /**
   * Keeps what was found about the statutory defence. Nothing that is written settles it before a
   * lawyer who is named has what was found.
   *
   * @throws Refused before anybody wrote what they are suspected of, since the conditions hang on
   *     when it was done; and for other conditions than those that apply now
   */
  public void answer(Worker worker, UUID caseFile, UUID person, DefenceAnswer answer) {
    Person about = working(worker, caseFile, person);
    List<Arrest> arrests = rows.list(person);
    if (arrests.isEmpty() || arrests.getFirst().newest(Accusation.class).isEmpty()) {
      throw Refused.at("answer", "casework.custody.rule.accusationFirst");
    }
    CustodyRules.check(answer, known(about));
    keep(worker, about, arrests.getFirst().id(), answer);
    pathways.refresh(about);
    follow(worker, about, StepCode.STATUTORY_DEFENCE_CHECK, answer.isWithALawyer());
    changed(about);
  }

  /** Keeps what became of it: a charge asks for the defence again, its end for nothing more. */
  public void end(Worker worker, UUID caseFile, UUID person, CustodyOutcome outcome) {
    Person about = working(worker, caseFile, person);
    CustodyRules.check(outcome, desk.today());
    keep(worker, about, arrest(person), outcome);
    Known held = Known.of(!outcome.kind().isOver());
    facts.insert(person, Circumstance.IN_CUSTODY, held, worker.id(), desk.now());
    changed(about);
  }

  /**
   * Keeps where somebody sleeps until court, and who goes there with them. A child is to be moved
   * until they sleep elsewhere than in a cell: a certificate says why not tonight, and ends
   * nothing.
   */
  public void plan(Worker worker, UUID caseFile, UUID person, CourtPlan plan) {
    Person about = working(worker, caseFile, person);
    CustodyRules.checkCharged(rows.standing(person));
    keep(worker, about, arrest(person), plan);
    pathways.refresh(about);
    follow(worker, about, StepCode.TRANSFER_FROM_CUSTODY, plan.isOutOfTheCell());
    changed(about);
  }
}
