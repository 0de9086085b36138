package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.staff.Requests;
import org.lodestar.app.members.store.RequestRows.Wait;
import org.lodestar.app.site.Area;
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
  private final People people;
  private final CoverWords cover;
  private final Words words;

  RequestWork(Requests requests, People people, CoverWords cover, Words words) {
    this.requests = requests;
    this.people = people;
    this.cover = cover;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.READ_ACCOUNT_REQUEST)
        ? Standing.current().member().map(worker -> all(viewer, worker)).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(Viewer viewer, UUID worker) {
    Map<Wait, List<AccountRequest>> waiting = requests.waitingFor(worker);
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.AGREE_TO_ACCOUNT)) {
      items.addAll(toAgree(of(waiting, Wait.AGREE)));
      of(waiting, Wait.TELL).forEach(each -> items.add(item(Kind.DUE, "tell", each)));
    }
    of(waiting, Wait.UNSEEN).forEach(each -> items.add(told(each, worker)));
    of(waiting, Wait.ASKED).forEach(each -> items.add(about(Kind.NEW, "waits", each, null)));
    return items;
  }

  private static List<AccountRequest> of(Map<Wait, List<AccountRequest>> waiting, Wait why) {
    return waiting.getOrDefault(why, List.of());
  }

  /** A list of colleagues brings many at once: then one line leads to all. */
  private List<WorkItem> toAgree(List<AccountRequest> waiting) {
    if (waiting.size() <= FEW) {
      return waiting.stream().map(this::toAgree).toList();
    }
    String label = words.say(Language.ENGLISH, "members.request.work.many", waiting.size());
    return List.of(
        new WorkItem(Kind.DUE, label, RequestController.ALL, waiting.getFirst().waitsUntil()));
  }

  /** Whose work nobody does meanwhile comes back today, and not on the last day of the request. */
  private WorkItem toAgree(AccountRequest request) {
    return isMissed(request)
        ? about(Kind.FIRST, "agree", request, requests.now())
        : about(Kind.DUE, "agree", request, request.waitsUntil());
  }

  private boolean isMissed(AccountRequest request) {
    if (request.kind() != RequestKind.LET_BACK) {
      return false;
    }
    Person person = people.get(request.person());
    return cover.isOpen(person.id(), person.organisation(), request.roles());
  }

  private WorkItem about(Kind kind, String key, AccountRequest request, @Nullable Instant due) {
    String whom =
        words.say(
            Language.ENGLISH,
            "members.request." + request.kind() + ".title",
            people.get(request.person()).displayName());
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, "members.request.work." + key, whom),
        RequestController.address(request.id()),
        due);
  }

  /** Where nobody is left to see to people in danger it stands before all else. */
  private WorkItem told(AccountRequest request, UUID worker) {
    if (request.kind() != RequestKind.KEEP_OUT) {
      return item(Kind.NEW, key(request, worker), request);
    }
    Person person = people.get(request.person());
    boolean open = cover.isOpen(person.id(), person.organisation(), request.roles());
    boolean out = person.state() != Person.State.ACTIVE;
    return item(out && open ? Kind.FIRST : Kind.NEW, "keptOut", request);
  }

  private static String key(AccountRequest request, UUID worker) {
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
