package org.lodestar.app.rights.face;

import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Bundle;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.Rulings;
import org.lodestar.app.rights.domain.AnswerRules;
import org.lodestar.app.rights.domain.RedactionList;
import org.lodestar.app.rights.store.BundleGatherer;
import org.lodestar.app.rights.store.BundleRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copy that a person gets of their data, in the making: gathered, read passage by passage,
 * without what tells of somebody else. What was agreed to is frozen, and that is what is given.
 */
@Component
@Transactional
public class Bundles {
  private final DataAnswers answers;
  private final BundleRows rows;
  private final BundleGatherer gatherer;
  private final CasePeople people;
  private final RightsDesk desk;

  Bundles(
      DataAnswers answers,
      BundleRows rows,
      BundleGatherer gatherer,
      CasePeople people,
      RightsDesk desk) {
    this.answers = answers;
    this.rows = rows;
    this.gatherer = gatherer;
    this.people = people;
    this.desk = desk;
  }

  /** A copy with what in it may tell of somebody else. */
  public record View(DataAnswers.View answer, Bundle bundle, RedactionList list) {}

  /**
   * Gathers what is held today. What was decided about an earlier gathering is lost.
   *
   * @throws Refused when nobody was found, or somebody who must not be told
   */
  public void gather(Worker worker, UUID finding) {
    DataAnswers.View view = making(worker, finding);
    if (view.finding().people().isEmpty()) {
      throw Refused.at("answer", "rights.rule.findFirst");
    }
    boolean suspect =
        view.finding().people().stream()
            .map(each -> people.head(worker, each.caseFile(), each.person()))
            .anyMatch(person -> AnswerRules.suspectOnly(person.details().roles()));
    if (suspect) {
      throw Refused.at("answer", "rights.rule.suspect");
    }
    rows.gather(finding, gatherer.gather(worker, view.finding().people()), worker.id(), desk.now());
  }

  private DataAnswers.View making(Worker worker, UUID finding) {
    DataAnswers.View view = answers.get(worker, finding);
    if (!view.gathers(worker.id())) {
      throw Refused.because("rights.rule.gathererOnly");
    }
    if (view.request().right() != DataRight.ACCESS) {
      throw Refused.at("answer", "rights.rule.answerFits");
    }
    if (view.request().state() != RequestState.ASKED) {
      throw Refused.because("rights.rule.stands." + view.request().state());
    }
    return view;
  }

  /**
   * A copy in the making, for its two readers.
   *
   * @throws NotFound when nothing was gathered
   */
  public View get(Worker worker, UUID finding) {
    DataAnswers.View view = answers.get(worker, finding);
    Bundle bundle = rows.find(finding).orElseThrow(NotFound::new);
    return new View(view, bundle, new RedactionList(bundle.content()));
  }

  /** Decides what stays and what is left out. */
  public void rule(Worker worker, UUID finding, Rulings rulings, long version) {
    making(worker, finding);
    rows.rule(finding, rulings, version);
  }

  /** What was gathered is read again by the second reader, as it will be given. */
  @Transactional(readOnly = true)
  public boolean isGathered(UUID finding) {
    return rows.find(finding).isPresent();
  }
}
