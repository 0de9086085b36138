package org.lodestar.app.sharing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.face.AfterTakingBack;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.lodestar.app.sharing.store.Days;
import org.lodestar.app.sharing.store.WaitingShareRows.Wait;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** What of sharing waits on the worker's home page, by reference only. */
@Component
class ShareWork implements FewWorkItems {
  private final SharingWaiting desktop;
  private final HandOvers handOvers;
  private final AfterTakingBack after;
  private final Agreements agreements;
  private final People people;
  private final Words words;

  ShareWork(
      SharingWaiting desktop,
      HandOvers handOvers,
      AfterTakingBack after,
      Agreements agreements,
      People people,
      Words words) {
    this.after = after;
    this.desktop = desktop;
    this.handOvers = handOvers;
    this.agreements = agreements;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE || area == Area.RECORDS;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return Standing.current()
        .member()
        .flatMap(people::find)
        .map(worker -> all(viewer, worker.id(), worker.organisation()))
        .orElse(List.of());
  }

  private List<WorkItem> all(Viewer viewer, UUID worker, UUID organisation) {
    List<WorkItem> items = new ArrayList<>();
    Map<Wait, List<Share>> found = desktop.list(wanted(viewer), worker, organisation);
    waiting(found, Wait.OVER).forEach(share -> items.add(over(share)));
    waiting(found, Wait.OVER_FOR_ALL).forEach(share -> items.add(over(share)));
    waiting(found, Wait.NEWER).forEach(share -> items.add(newer(share)));
    if (viewer.may(Action.READ_SHARE)) {
      takenBack(organisation).ifPresent(items::add);
    }
    if (viewer.may(Action.ANSWER_SHARE)) {
      waiting(found, Wait.ANSWER).forEach(share -> items.add(toAnswer(share)));
      waiting(found, Wait.UNANSWERED).stream()
          .filter(share -> organisation.equals(share.receiver().organisation()))
          .filter(share -> desktop.state(share) == ShareState.ACCEPTED)
          .forEach(share -> items.add(owed(share)));
    }
    if (viewer.may(Action.APPROVE_SHARE)) {
      waiting(found, Wait.APPROVAL).forEach(each -> items.add(due("approve", each, null)));
      waiting(found, Wait.REVIEW)
          .forEach(each -> review(each, worker, organisation).ifPresent(items::add));
    }
    if (viewer.may(Action.ANSWER_NOTES_REQUEST)) {
      desktop.toDecide(organisation).forEach(request -> items.add(toDecide(request)));
    }
    if (viewer.may(Action.GIVE_OUT)) {
      waiting(found, Wait.EXPIRY)
          .forEach(each -> items.add(due("ends", each, each.expiresAt().minusSeconds(1))));
      waiting(found, Wait.UNOPENED).forEach(each -> items.add(ring(each)));
      waiting(found, Wait.UNANSWERED).stream()
          .filter(share -> organisation.equals(share.organisation()))
          .forEach(share -> items.add(due("noAnswer", share, share.marks().answerBy())));
      handOvers.notTakenOver(organisation).forEach(keeping -> items.add(kept(keeping)));
      handOvers.byWord().stream()
          .filter(handOvers::isKept)
          .forEach(keeping -> items.add(byWord(keeping)));
      waiting(found, Wait.ACKNOWLEDGEMENT).forEach(each -> items.add(due("chase", each, null)));
      items.addAll(toTell(organisation));
    }
    if (viewer.may(Action.EDIT_SHARING_AGREEMENTS)) {
      agreements.waitingFor(organisation).forEach(each -> items.add(toConfirm(each)));
    }
    return items;
  }

  /** What waits for whoever may do these things. */
  private static Set<Wait> wanted(Viewer viewer) {
    Set<Wait> wanted = EnumSet.noneOf(Wait.class);
    if (viewer.may(Action.READ_SHARE)) {
      wanted.add(viewer.may(Action.ANSWER_SHARE) ? Wait.OVER_FOR_ALL : Wait.OVER);
      wanted.add(Wait.NEWER);
    }
    if (viewer.may(Action.ANSWER_SHARE)) {
      wanted.addAll(EnumSet.of(Wait.ANSWER, Wait.UNANSWERED));
    }
    if (viewer.may(Action.APPROVE_SHARE)) {
      wanted.addAll(EnumSet.of(Wait.APPROVAL, Wait.REVIEW));
    }
    if (viewer.may(Action.GIVE_OUT)) {
      wanted.addAll(EnumSet.of(Wait.EXPIRY, Wait.UNOPENED, Wait.UNANSWERED, Wait.ACKNOWLEDGEMENT));
    }
    return wanted;
  }

  private static List<Share> waiting(Map<Wait, List<Share>> found, Wait what) {
    return found.getOrDefault(what, List.of());
  }

  /** What must not be used any more, before anything that waits for a day. */
  private Optional<WorkItem> takenBack(UUID organisation) {
    return after.unanswered(organisation) == 0
        ? Optional.empty()
        : Optional.of(
            new WorkItem(
                Kind.OVERDUE, say("sharing.work.takenBack"), TakenBackController.HERE, null));
  }

  /** One line for each person, of whom bodies without an account have to be told. */
  private List<WorkItem> toTell(UUID organisation) {
    return after.toTell(organisation).stream()
        .map(each -> "/cases/" + each.caseFile() + "/people/" + each.person() + "/taken-back")
        .distinct()
        .map(href -> new WorkItem(Kind.OVERDUE, say("sharing.work.toTell"), href, null))
        .toList();
  }

  private WorkItem toConfirm(Agreement agreement) {
    return new WorkItem(
        Kind.NEW,
        say("sharing.work.agreement", agreement.title()),
        AgreementController.address(agreement.id()),
        null);
  }

  /**
   * The second look is somebody else's. Where nobody else can, that is said, so that it is no work
   * of the one who may not do it.
   */
  private Optional<WorkItem> review(Share share, UUID worker, UUID organisation) {
    Instant by = share.marks().reviewBy();
    if (share.maySecond(worker)) {
      return Optional.of(due("review", share, by));
    }
    return anybodyElse(worker, organisation)
        ? Optional.empty()
        : Optional.of(due("reviewAlone", share, by));
  }

  private boolean anybodyElse(UUID worker, UUID organisation) {
    return Action.APPROVE_SHARE.roles().stream()
        .flatMap(role -> people.listByRole(organisation, role).stream())
        .anyMatch(each -> !each.id().equals(worker));
  }

  /** What is urgent stands before all that has a day: somebody is at risk while it waits. */
  private WorkItem toAnswer(Share share) {
    boolean urgent = share.terms().urgent();
    return new WorkItem(
        urgent ? Kind.OVERDUE : Kind.NEW,
        say(urgent ? "sharing.work.urgent" : "sharing.work.answer", share.reference()),
        Addresses.received(share.id()),
        null,
        since(share));
  }

  /** Since when somebody waits: since the newest of it was sent, or else it was proposed. */
  private static Instant since(Share share) {
    Share.Marks marks = share.marks();
    if (marks.renewed() != null) {
      return marks.renewed().at();
    }
    return marks.offeredAt() == null ? marks.proposedAt() : marks.offeredAt();
  }

  /** What was read may be wrong by now. */
  private WorkItem newer(Share share) {
    return new WorkItem(
        Kind.OVERDUE,
        say("sharing.work.newer", share.reference()),
        Addresses.received(share.id()),
        null,
        since(share));
  }

  /** Accepted is not answered: the giver keeps the person until they know what happens. */
  private WorkItem owed(Share share) {
    Instant by = Objects.requireNonNull(share.marks().answerBy());
    return new WorkItem(
        desktop.isPast(by) ? Kind.OVERDUE : Kind.DUE,
        say("sharing.work.owed", share.reference()),
        Addresses.received(share.id()) + "/answer",
        by);
  }

  /** They have said what they do, and the giver keeps the person all the same. */
  private WorkItem kept(Keeping keeping) {
    Instant by = handOvers.hour(keeping);
    return new WorkItem(
        by != null && desktop.isPast(by) ? Kind.OVERDUE : Kind.DUE,
        say("sharing.work.kept", keeping.reference() == null ? "" : keeping.reference()),
        Addresses.given(keeping.about()),
        by);
  }

  private WorkItem byWord(Keeping keeping) {
    Instant by = handOvers.hour(keeping);
    boolean answered = keeping.last() != null;
    return new WorkItem(
        by != null && desktop.isPast(by) ? Kind.OVERDUE : Kind.DUE,
        say(answered ? "sharing.work.byWordSaid" : "sharing.work.byWord"),
        "/hand-overs/" + keeping.about() + "/answer",
        by);
  }

  /** The giver of what nobody opens rings: a call is no answer. */
  private WorkItem ring(Share share) {
    return new WorkItem(
        Kind.OVERDUE,
        say("sharing.work.ring", share.reference()),
        Addresses.given(share.id()),
        null,
        since(share));
  }

  private WorkItem over(Share share) {
    return new WorkItem(
        Kind.DUE,
        say("sharing.work.over", share.reference(), say(Ended.words(share, desktop.state(share)))),
        Addresses.received(share.id()),
        null);
  }

  private WorkItem due(String what, Share share, @org.jspecify.annotations.Nullable Instant by) {
    boolean late = by != null && desktop.isPast(by);
    return new WorkItem(
        late ? Kind.OVERDUE : Kind.DUE,
        say("sharing.work." + what, share.reference()),
        Addresses.given(share.id()),
        by,
        since(share));
  }

  private WorkItem toDecide(NotesRequest request) {
    Instant by = Days.after(request.answerBy()).minusSeconds(1);
    return new WorkItem(
        desktop.isPast(by) ? Kind.OVERDUE : Kind.DUE,
        say("sharing.work.request", request.reference()),
        Addresses.request(request.id()),
        by);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
