package org.lodestar.app.triage.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.triage.face.RestrictedAlarms;
import org.lodestar.app.triage.face.SavedFilters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays out the inbox: the list, who is on duty, what partners offer, the worker's own lists. One
 * transaction for all of it, since each would ask the database anew who acts.
 */
@Component
@Transactional
class InboxPageMaker {
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Assignments assignments;
  private final SavedFilters saved;
  private final OnDutyPageMaker duty;
  private final RestrictedAlarms restricted;
  private final StaffNames names;
  private final Clock clock;

  InboxPageMaker(
      Concerns concerns,
      HandOvers handOvers,
      Assignments assignments,
      SavedFilters saved,
      OnDutyPageMaker duty,
      RestrictedAlarms restricted,
      StaffNames names,
      Clock clock) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.assignments = assignments;
    this.saved = saved;
    this.duty = duty;
    this.restricted = restricted;
    this.names = names;
    this.clock = clock;
  }

  InboxPage page(Worker worker, Page page, InboxQuery query, String notice) {
    ConcernList list = concerns.list(worker, query.filter(), query.page());
    List<Option> colleagues = colleagues(worker, page);
    return new InboxPage(
        table(worker, page, list.lines(), true).sorted(list.lines(), query),
        list.total(),
        list.more(),
        query.narrowed(),
        concerns.alarms(worker),
        duty.lines(worker, page),
        calls(worker, page),
        Paging.numbered(list.number(), list.pages(), query::address),
        query.chosen(page, query.with() == null ? "" : names.worker(query.with())),
        InboxPage.filters(page, query, concerns.counts(worker), colleagues),
        handOvers.offered(worker),
        colleagues,
        saved.list(worker),
        query.address(1),
        worker.mayEver(Action.MANAGE_QUEUE),
        notice);
  }

  ConcernTable table(Worker worker, Page page, List<ConcernLine> lines, boolean choosable) {
    return new ConcernTable(
        page,
        clock.instant(),
        names.holders(assignments.holders(worker, lines.stream().map(ConcernLine::id).toList())),
        choosable);
  }

  /** Colleagues who triage, with how much each has in hand. */
  List<Option> colleagues(Worker worker, Page page) {
    List<Person> colleagues = assignments.colleagues(worker);
    Map<UUID, Integer> open =
        assignments.inHand(worker, colleagues.stream().map(Person::id).toList());
    return colleagues.stream()
        .map(
            each ->
                Option.of(
                    each.id().toString(),
                    page.t(
                        "triage.colleague", each.displayName(), open.getOrDefault(each.id(), 0))))
        .toList();
  }

  /** Whom to call about alarms on restricted matters. */
  List<String> calls(Worker worker, Page page) {
    return restricted.reaching(worker.id()).stream()
        .map(
            each ->
                page.t(
                    "triage.restricted",
                    String.join(", ", each.names()),
                    page.dateTime(each.since())))
        .toList();
  }
}
