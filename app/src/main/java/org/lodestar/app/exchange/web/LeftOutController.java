package org.lodestar.app.exchange.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.exchange.face.LeftOut;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving a person out of every export, and taking them in again. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/exports")
class LeftOutController {
  private final LeftOut leftOut;

  LeftOutController(LeftOut leftOut) {
    this.leftOut = leftOut;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    boolean out = leftOut.contains(worker, id, person);
    String address = "/cases/" + id + "/people/" + person + "/exports";
    return SmallForm.of(page.t("exchange.leftOut.title"), "/cases/" + id, address)
        .lead(page.t(out ? "exchange.leftOut.is" : "exchange.leftOut.text"))
        .send(page.t(out ? "exchange.leftOut.back" : "exchange.leftOut.button"))
        .unguarded()
        .alone()
        .show(model, List.of(Asked.hidden("out", String.valueOf(!out))));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String set(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "true") boolean out,
      Worker worker,
      Page page) {
    leftOut.set(worker, id, person, out);
    return "redirect:" + page.link("/cases/" + id);
  }
}
