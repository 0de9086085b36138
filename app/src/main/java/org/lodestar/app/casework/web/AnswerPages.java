package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was answered to what is owed after a decision: asked on a page, and said in one line. */
@Component
class AnswerPages {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final Colleagues colleagues;

  AnswerPages(Cases cases, CasePeople people, CasePathways pathways, Colleagues colleagues) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.colleagues = colleagues;
  }

  /** The page, with what is known so far. */
  String show(Worker worker, UUID id, UUID person, PathwayStep step, Page page, Model model) {
    StepAnswer last = pathways.answers(person).get(step.step().code());
    model.addAttribute("form", AnswerForm.of(step, last));
    return again(worker, id, person, step, step.version(), List.of(), page, model);
  }

  /**
   * The page, with what was typed.
   *
   * @param standing after a clash, how it stands now; else empty
   */
  String again(
      Worker worker,
      UUID id,
      UUID person,
      PathwayStep step,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    StepCode code = step.step().code();
    FormPage form =
        FormPage.about(
                cases.head(worker, id),
                people.head(worker, id, person),
                Addresses.pathway(id, person) + "/steps/" + code)
            .back(Addresses.pathway(id, person));
    FormPage shown = standing.isEmpty() ? form.version(version) : form.clash(version, standing);
    return shown.show(
        model,
        shown
            .door(page, page.name("casework.step", code))
            .lead(step.step().why())
            .about(pathways.noes(people.head(worker, id, person), code, page)),
        AnswerForm.asked(page, code, colleagues.options(worker)));
  }
}
