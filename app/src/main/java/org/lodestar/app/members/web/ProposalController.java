package org.lodestar.app.members.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.staff.RoleProposals;
import org.lodestar.app.members.staff.RoleProposals.Proposal;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What groups at the provider of sign-on propose for a worker, before an administrator. */
@Controller
class ProposalController {
  private static final String HERE = "/people/{id}/proposal";

  private final RoleProposals proposals;

  ProposalController(RoleProposals proposals) {
    this.proposals = proposals;
  }

  static String address(UUID person) {
    return "/people/" + person + "/proposal";
  }

  @GetMapping(HERE)
  @Permit(Action.CHANGE_ACCOUNT)
  String show(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    Proposal proposal = proposals.get(worker, id);
    List<SummaryRow> rows =
        List.of(
            SummaryRow.of(page.t("members.settings.name"), proposal.worker().displayName()),
            new SummaryRow(
                page.t("members.proposal.has"), names(proposal.worker().roles(), page), null, null),
            new SummaryRow(
                page.t("members.proposal.gains"), names(proposal.roles(), page), null, null));
    model.addAttribute("model", new ProposalPage(id, rows, StaffRules.needsTwo(proposal.roles())));
    return "members/proposal";
  }

  private static List<String> names(Collection<Role> roles, Page page) {
    return roles.stream().sorted().map(role -> page.name("members.role", role)).toList();
  }

  @PostMapping(HERE)
  @Permit(Action.CHANGE_ACCOUNT)
  String give(Worker worker, @PathVariable("id") UUID id) {
    Optional<UUID> waits = proposals.give(worker, id);
    return "redirect:" + waits.map(RequestController::address).orElse("/people/" + id);
  }

  @PostMapping(HERE + "/leave")
  @Permit(Action.CHANGE_ACCOUNT)
  String leave(Worker worker, @PathVariable("id") UUID id) {
    proposals.leave(worker, id);
    return "redirect:/people/" + id;
  }
}
