package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseUptake;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A case of their own for somebody who came with others. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/apart")
class ApartController {
  private final CaseUptake uptake;
  private final Cases cases;
  private final CasePeople people;

  ApartController(CaseUptake uptake, Cases cases, CasePeople people) {
    this.uptake = uptake;
    this.cases = cases;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(About whom, Worker worker, Page page, Model model) {
    Person about = people.head(worker, whom.file(), whom.person());
    return FormPage.about(cases.head(worker, whom.file()), about, whom.address("/apart"))
        .door(page, page.t("casework.apart.title"))
        .lead(page.t("casework.apart.text"))
        .send(page.t("casework.apart.button"))
        .unguarded()
        .show(model, List.of());
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String open(About whom, Worker worker) {
    return "redirect:" + Addresses.file(uptake.apart(worker, whom.file(), whom.person()).file());
  }
}
