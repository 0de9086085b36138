package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.AccountRequest.Change;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.RequestState;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.staff.Requests;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Puts what was asked for about an account into words. */
@Component
class RequestPageMaker {
  private final Requests requests;
  private final People people;
  private final Accounts accounts;
  private final Organisations organisations;
  private final TwoHands twoHands;
  private final CoverWords cover;
  private final Links links;

  RequestPageMaker(
      Requests requests,
      People people,
      Accounts accounts,
      Organisations organisations,
      TwoHands twoHands,
      CoverWords cover,
      Links links) {
    this.requests = requests;
    this.people = people;
    this.accounts = accounts;
    this.organisations = organisations;
    this.twoHands = twoHands;
    this.cover = cover;
    this.links = links;
  }

  RequestPage page(Worker worker, UUID id, @Nullable String fault, Page page) {
    AccountRequest request = requests.get(worker, id);
    Instant now = requests.now();
    RequestState state = request.state(now);
    boolean waits = state == RequestState.WAITING;
    boolean hands =
        worker.mayEver(Action.AGREE_TO_ACCOUNT)
            && !worker.id().equals(request.person())
            && request.isHandedOver(now);
    boolean alone = twoHands.isAlone();
    boolean dead = request.alone() && !alone && request.usedAt() == null;
    boolean sheet = hands && request.way() == Way.SHEET && !dead;
    return new RequestPage(
        id,
        page.t("members.request." + request.kind() + ".title", name(request.person())),
        request.kind() == RequestKind.KEEP_OUT
            ? page.t("members.request.done")
            : page.name("members.request.state", state),
        tone(state),
        rows(request, page),
        dead && request.way() == Way.SHEET && state == RequestState.AGREED
            ? page.t("members.request.next.anew")
            : next(request, state, page),
        fault == null ? null : page.t(fault),
        waits && requests.mayAgree(worker, request),
        waits,
        sheet && (alone || !worker.id().equals(request.pieceBy())),
        links.isPlain(),
        sheet
            && !alone
            && !worker.id().equals(request.sheetBy())
            && !worker.id().equals(request.askedBy()),
        hands && request.way() == Way.LETTER);
  }

  RequestsPage waiting(Worker worker, @Nullable String fault, Page page) {
    List<AccountRequest> all =
        requests.toAgree(worker.id()).stream()
            .filter(each -> requests.mayAgree(worker, each))
            .toList();
    return new RequestsPage(
        all.isEmpty() ? null : table(all, page), fault == null ? null : page.t(fault));
  }

  private Table table(List<AccountRequest> all, Page page) {
    return Table.of(
        page.t("members.requests.table"),
        all,
        Part.of(
            page.t("members.people.name"),
            each ->
                Cell.link(
                        page.t("members.request." + each.kind() + ".title", name(each.person())),
                        RequestController.address(each.id()))
                    .choosable(
                        "request",
                        each.id().toString(),
                        page.t("members.requests.choose", name(each.person())))),
        Part.words(
            page.t("members.settings.email"),
            each -> {
              Change change = each.change();
              return change == null ? accounts.get(each.person()).email() : change.email();
            }),
        Part.words(
            page.t("members.people.organisation"),
            each -> {
              Change change = each.change();
              return change == null
                  ? people.get(each.person()).organisationName()
                  : organisation(change.organisation());
            }),
        Part.words(
            page.t("members.people.roles"), each -> StaffWords.roleWords(each.roles(), page)),
        Part.words(
            page.t("members.request.row.asked"),
            each ->
                each.askedBy() == null
                    ? page.t("members.request.operator")
                    : name(each.askedBy())));
  }

  private static String tone(RequestState state) {
    return switch (state) {
      case WAITING -> "due";
      case AGREED -> "done";
      case REFUSED, LAPSED, REPLACED -> "quiet";
    };
  }

  private @Nullable String next(AccountRequest request, RequestState state, Page page) {
    if (request.kind() == RequestKind.KEEP_OUT) {
      return keptOut(request, page);
    }
    if (state == RequestState.WAITING) {
      String who = agree(request.id());
      return who.isEmpty()
          ? page.t("members.request.next.nobody")
          : page.t("members.request.next.waits", who);
    }
    if (state != RequestState.AGREED || request.way() == Way.NONE || request.usedAt() != null) {
      return null;
    }
    return page.t("members.request.next." + request.way());
  }

  /** Who can agree, by name and place: somebody may have to ring them. */
  private String agree(UUID request) {
    return requests.agreeing(request).stream()
        .flatMap(each -> people.find(each).stream())
        .map(each -> each.displayName() + ", " + each.organisationName())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** Nothing more once they are in again. */
  private @Nullable String keptOut(AccountRequest request, Page page) {
    Person person = people.get(request.person());
    if (person.state() == Person.State.ACTIVE) {
      return null;
    }
    List<String> said = new ArrayList<>();
    said.add(page.t("members.request.next.KEEP_OUT"));
    said.addAll(cover.meanwhile(person.id(), person.organisation(), request.roles(), page));
    return String.join(" ", said);
  }

  private List<SummaryRow> rows(AccountRequest request, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    Person person = people.get(request.person());
    Change change = request.change();
    rows.add(row("who", change == null ? person.displayName() : change.displayName(), page));
    rows.add(
        row("email", change == null ? accounts.get(person.id()).email() : change.email(), page));
    rows.add(
        row(
            "works",
            change == null ? person.organisationName() : organisation(change.organisation()),
            page));
    rows.add(row("roles", StaffWords.roleWords(request.roles(), page), page));
    if (request.kind() == RequestKind.CHANGE && request.state() == RequestState.WAITING) {
      rows.add(row("rolesNow", StaffWords.roleWords(person.roles(), page), page));
    }
    UUID asked = request.askedBy();
    String by = asked == null ? page.t("members.request.operator") : name(asked);
    rows.add(
        row(
            request.kind() == RequestKind.KEEP_OUT ? "keptOut" : "asked",
            page.t("members.night.byAt", by, page.dateTime(request.askedAt())),
            page));
    decided(rows, request, page);
    if (request.usedAt() != null) {
      rows.add(row("used", page.dateTime(request.usedAt()), page));
    }
    return rows;
  }

  private void decided(List<SummaryRow> rows, AccountRequest request, Page page) {
    Instant at = request.decidedAt();
    if (request.kind() == RequestKind.KEEP_OUT) {
      return;
    }
    if (request.alone()) {
      rows.add(row("decided", page.t("members.request.alone"), page));
    } else if (at == null && request.state() == RequestState.AGREED) {
      rows.add(row("decided", page.t("members.request.one"), page));
    } else if (at != null && request.state() == RequestState.REPLACED) {
      rows.add(row("replaced", page.dateTime(at), page));
    } else if (at != null) {
      UUID by = request.decidedBy();
      String who = by == null ? page.t("members.request.operator") : name(by);
      rows.add(
          row(
              request.state() == RequestState.REFUSED ? "stopped" : "decided",
              page.t("members.night.byAt", who, page.dateTime(at)),
              page));
    }
  }

  private static SummaryRow row(String name, String value, Page page) {
    return SummaryRow.of(page.t("members.request.row." + name), value);
  }

  private String organisation(UUID id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }

  /** Whose account it is. */
  String whose(Worker worker, UUID id) {
    return name(requests.find(worker, id).person());
  }

  private String name(UUID worker) {
    return Objects.requireNonNullElse(people.names(List.of(worker)).get(worker), "");
  }
}
