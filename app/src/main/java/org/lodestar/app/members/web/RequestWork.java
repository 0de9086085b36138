package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.staff.Requests;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Accounts to agree to, second pieces to tell, and what one is told of, on the home page. */
@Component
class RequestWork implements FewWorkItems {
  private static final int FEW = 3;

  private final Requests requests;
  private final Words words;

  RequestWork(Requests requests, Words words) {
    this.requests = requests;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.READ_ACCOUNT_REQUEST)
        ? Standing.current().member().map(worker -> all(viewer, worker)).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(Viewer viewer, UUID worker) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.AGREE_TO_ACCOUNT)) {
      items.addAll(toAgree(requests.toAgree(worker)));
      requests.toTell(worker).forEach(each -> items.add(item(Kind.DUE, "tell", each)));
    }
    requests.unseen(worker).forEach(each -> items.add(item(Kind.NEW, told(each, worker), each)));
    return items;
  }

  /** A list of colleagues brings many at once: then one line leads to all. */
  private List<WorkItem> toAgree(List<AccountRequest> waiting) {
    if (waiting.size() <= FEW) {
      return waiting.stream().map(each -> item(Kind.DUE, "agree", each)).toList();
    }
    String label = words.say(Language.ENGLISH, "members.request.work.many", waiting.size());
    return List.of(
        new WorkItem(Kind.DUE, label, RequestController.ALL, waiting.getFirst().waitsUntil()));
  }

  private static String told(AccountRequest request, UUID worker) {
    if (worker.equals(request.askedBy())) {
      return "asked";
    }
    return request.person().equals(worker) ? "own" : "told";
  }

  private WorkItem item(Kind kind, String key, AccountRequest request) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, "members.request.work." + key),
        RequestController.address(request.id()),
        kind == Kind.DUE ? request.waitsUntil() : null);
  }
}
