package org.lodestar.app.support.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Person;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.OutcomesView;
import org.lodestar.app.support.Scoring;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.OutcomeRules;
import org.lodestar.app.support.store.ScoringRows;
import org.lodestar.app.support.store.SheetRows;
import org.lodestar.app.support.store.SupportDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outcomes in people's own scores. Nothing depends on them: no page, list or rule elsewhere asks
 * whether somebody scored. Who withdraws leaves no score behind.
 */
@Component
@Transactional
public class Outcomes {
  private final ScoringRows rows;
  private final SheetRows sheets;
  private final SupportDesk desk;

  Outcomes(ScoringRows rows, SheetRows sheets, SupportDesk desk) {
    this.rows = rows;
    this.sheets = sheets;
    this.desk = desk;
  }

  /** What a person scored. */
  public OutcomesView get(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.OUTCOMES_VIEWED, about);
    return of(about);
  }

  /** The same for a page that has asked and recorded already. */
  public OutcomesView of(Person about) {
    List<Sheet> answers = answers(about.id());
    Optional<Answers> newest = answers.stream().map(Sheet::answers).findFirst();
    boolean agreed = OutcomeRules.isAgreed(newest);
    boolean once =
        answers.stream().anyMatch(each -> OutcomeRules.isAgreed(Optional.of(each.answers())));
    return new OutcomesView(
        about,
        agreed ? newest.flatMap(each -> each.day("on")) : Optional.empty(),
        once && !agreed,
        agreed ? rows.list(about.id()) : List.of());
  }

  private List<Sheet> answers(UUID person) {
    return sheets.list(person, SheetKind.SCORING, "");
  }

  /** Records whether the person agrees to score; a no after a yes withdraws. */
  public void answer(Worker worker, UUID caseFile, UUID person, Answers answers) {
    Person about = desk.working(worker, caseFile, person);
    rows.lock(person);
    OutcomeRules.checkAdult(about);
    OutcomeRules.checkExplained(answers);
    keep(worker, about, answers);
    desk.trace(SupportAction.SCORING_ANSWERED, about);
    if (!OutcomeRules.isAgreed(Optional.of(answers))) {
      forget(about);
    }
  }

  private void keep(Worker worker, Person about, Answers answers) {
    sheets.insert(
        new Sheet(
            Ids.next(),
            about.caseFile(),
            about.id(),
            SheetKind.SCORING,
            "",
            sheets.version(about.id(), SheetKind.SCORING, "") + 1,
            answers,
            null,
            worker.id(),
            desk.now()));
  }

  /** Keeps what the person scored. Throws {@code Refused} unless they agreed. */
  public void score(Worker worker, UUID caseFile, UUID person, Answers answers) {
    Person about = desk.working(worker, caseFile, person);
    rows.lock(person);
    OutcomeRules.checkAdult(about);
    OutcomeRules.checkAgreed(answers(person).stream().map(Sheet::answers).findFirst());
    OutcomeRules.checkSomething(answers);
    rows.insert(new Scoring(Ids.next(), caseFile, person, answers, worker.id(), desk.now()));
    desk.trace(SupportAction.SCORED, about);
  }

  /** Withdraws: the scores and the key under which they were sealed are deleted at once. */
  public void withdraw(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.working(worker, caseFile, person);
    rows.lock(person);
    keep(worker, about, Answers.none().with("answer", "NO").with("on", desk.today().toString()));
    forget(about);
  }

  private void forget(Person about) {
    int gone = rows.forget(about.id());
    desk.trace(SupportAction.SCORES_WITHDRAWN, about, Detail.none().with("count", gone));
  }
}
