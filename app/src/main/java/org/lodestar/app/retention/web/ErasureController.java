package org.lodestar.app.retention.web;

import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.face.Erasures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Erasure of one person, on a request that was approved. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/erasure")
class ErasureController {
  private final Erasures erasures;

  ErasureController(Erasures erasures) {
    this.erasures = erasures;
  }

  @GetMapping
  @Permit(Action.HOLD_RECORD)
  String ask(@PathVariable UUID id, @PathVariable UUID person, Worker worker, Model model) {
    Listed standing = erasures.standing(worker, id, person);
    model.addAttribute("model", new ErasurePage(id, person, standing));
    return "retention/erasure";
  }

  @PostMapping
  @Permit(Action.HOLD_RECORD)
  String propose(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    UUID disposal = erasures.propose(worker, id, person);
    return worker.mayEver(Action.READ_DISPOSAL)
        ? "redirect:" + Addresses.disposal(disposal)
        : "redirect:" + Addresses.holds(id) + "?proposed=true";
  }
}
