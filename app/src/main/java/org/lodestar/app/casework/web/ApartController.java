package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.face.CaseUptake;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A case of their own for somebody who came with others. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/apart")
class ApartController {
  private final CaseUptake uptake;
  private final EntryPages pages;

  ApartController(CaseUptake uptake, EntryPages pages) {
    this.uptake = uptake;
    this.pages = pages;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(Visit visit) {
    Page page = visit.page();
    return pages
        .about(visit.worker(), visit.at(), "/apart")
        .door(page, page.t("casework.apart.title"))
        .lead(page.t("casework.apart.text"))
        .send(page.t("casework.apart.button"))
        .unguarded()
        .show(visit.model(), List.of());
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String open(About whom, Worker worker) {
    return "redirect:" + Addresses.file(uptake.apart(worker, whom.file(), whom.person()).file());
  }
}
