package org.lodestar.app.members.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.RoleProposals;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Roles that groups at the provider of sign-on propose, on an administrator's home page. */
@Component
class ProposalWork implements FewWorkItems {
  private final RoleProposals proposals;
  private final Words words;

  ProposalWork(RoleProposals proposals, Words words) {
    this.proposals = proposals;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.ADMINISTER_OWN_ORGANISATION)
        ? worker().map(this::all).orElse(List.of())
        : List.of();
  }

  private static Optional<Worker> worker() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? Optional.empty()
        : Optional.ofNullable(
            (Worker) request.getAttribute(SessionFilter.WORKER, RequestAttributes.SCOPE_REQUEST));
  }

  private List<WorkItem> all(Worker worker) {
    return proposals.list(worker).stream()
        .map(
            each ->
                new WorkItem(
                    WorkItem.Kind.NEW,
                    words.say(Language.ENGLISH, "members.proposal.work"),
                    ProposalController.address(each.worker().id()),
                    null))
        .toList();
  }
}
