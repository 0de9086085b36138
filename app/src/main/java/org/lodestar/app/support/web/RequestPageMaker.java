package org.lodestar.app.support.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.LeavingWords;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.Standard;
import org.lodestar.app.support.domain.RequestMoves;
import org.lodestar.app.support.form.RequestForms;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/** Draws referrals to services. */
@Component
class RequestPageMaker {
  static final String WORDS = "support.REQUEST";

  private final Cases cases;
  private final CasePeople people;
  private final Helplines directory;
  private final Staff staff;
  private final Today today;
  private final CaseAccess access;
  private final LeavingWords leaving;

  RequestPageMaker(
      Cases cases,
      CasePeople people,
      Helplines directory,
      Staff staff,
      Today today,
      CaseAccess access,
      LeavingWords leaving) {
    this.leaving = leaving;
    this.cases = cases;
    this.people = people;
    this.directory = directory;
    this.staff = staff;
    this.today = today;
    this.access = access;
  }

  /** The questions, with the services of the directory to choose from. */
  SheetQuestions asking(Page page) {
    return new SheetQuestions(
        page,
        WORDS,
        RequestForms.REQUEST,
        Map.of(
            "service",
            directory.list(Language.ENGLISH).stream()
                .map(service -> Option.of(service.id().toString(), service.name()))
                .toList(),
            "kind",
            Option.all(page, "members.kind", AgencyKind.values())));
  }

  /**
   * The questions of what is about to happen.
   *
   * @param about whose no is read before something leaves
   */
  SheetQuestions asking(ServiceRequest.Event event, Person about, Page page) {
    return SheetQuestions.of(page, "support.EVENT", RequestForms.of(event, leaving.asks(about)));
  }

  static SheetQuestions asking(ServiceRequest.Event event, Page page) {
    return SheetQuestions.of(page, "support.EVENT", RequestForms.of(event));
  }

  RequestsPage page(
      Worker worker, UUID id, UUID person, List<ServiceRequest> all, Standard waits, Page page) {
    return new RequestsPage(
        cases.head(worker, id),
        people.head(worker, id, person),
        Addresses.services(id, person),
        all.stream().map(request -> line(request, page)).toList(),
        page.t(
            waits.confirmed() ? "support.standard.confirmed" : "support.standard.unconfirmed",
            waits.acknowledge(),
            waits.decide(),
            waits.waiting(),
            page.date(waits.from())),
        access.mayWork(worker, id),
        worker.mayEver(Action.SET_WAITING_TIMES));
  }

  private RequestsPage.Line line(ServiceRequest request, Page page) {
    return new RequestsPage.Line(
        toWhom(request, page),
        Addresses.services(request.caseFile(), request.person()) + "/" + request.id(),
        page.t("support.area." + request.answers().text("area")),
        page.name("support.requestState", request.state()),
        tone(request),
        chase(request, page));
  }

  String toWhom(ServiceRequest request, Page page) {
    String other = request.answers().text("other");
    return other.isEmpty()
        ? service(request).map(Service::name).orElseGet(() -> page.t("support.pick.gone"))
        : other;
  }

  private Optional<Service> service(ServiceRequest request) {
    return directory.list(Language.ENGLISH).stream()
        .filter(each -> each.id().toString().equals(request.answers().text("service")))
        .findFirst();
  }

  private String tone(ServiceRequest request) {
    if (late(request)) {
      return "overdue";
    }
    return switch (request.state()) {
      case DRAFTED -> "due";
      case SENT, ACKNOWLEDGED, WAITING_LIST -> "new";
      case ACCEPTED -> "done";
      case DECLINED, WITHDRAWN, ENDED -> "quiet";
    };
  }

  private boolean late(ServiceRequest request) {
    return request.chaseBy() != null && request.chaseBy().isBefore(today.date());
  }

  private String chase(ServiceRequest request, Page page) {
    if (request.chaseBy() == null) {
      return request.state().awaits() ? page.t("support.chase.stopped") : "";
    }
    return page.t(
        late(request) ? "support.chase.late" : "support.chase", page.date(request.chaseBy()));
  }

  RequestPage page(Worker worker, ServiceRequest request, Page page) {
    String here = Addresses.services(request.caseFile(), request.person()) + "/" + request.id();
    boolean mayWork = access.mayWork(worker, request.caseFile());
    boolean draft = request.state() == ServiceRequest.State.DRAFTED;
    return new RequestPage(
        cases.head(worker, request.caseFile()),
        people.head(worker, request.caseFile(), request.person()),
        toWhom(request, page),
        Addresses.services(request.caseFile(), request.person()),
        page.name("support.requestState", request.state()),
        tone(request),
        chase(request, page),
        rows(request, page),
        service(request).map(Service::number).filter(each -> !each.isBlank()).orElse(null),
        steps(request, page),
        mayWork ? moves(request, here, page) : List.of(),
        mayWork && draft ? here + "/change" : null);
  }

  List<SummaryRow> rows(ServiceRequest request, Page page) {
    return asking(page).rows(request.answers(), Set.of("service", "other"));
  }

  private List<TimelineEntry> steps(ServiceRequest request, Page page) {
    Staff.Names names =
        staff.names(
            page,
            request.steps().stream()
                .map(ServiceRequest.Step::by)
                .filter(Objects::nonNull)
                .toList());
    return request.steps().reversed().stream()
        .map(
            step ->
                new TimelineEntry(
                    page.t(
                        "support.request.step",
                        page.name("support.requestEvent", step.event()),
                        page.date(step.on())),
                    names.of(step.by()),
                    step.at(),
                    said(step, page)))
        .toList();
  }

  private static String said(ServiceRequest.Step step, Page page) {
    return asking(step.event(), page).rows(step.answers(), Set.of("on")).stream()
        .filter(row -> !row.answers().isEmpty())
        .map(row -> row.question() + ": " + String.join(", ", row.answers()))
        .collect(Collectors.joining("\n"));
  }

  private static List<CasePanel.Action> moves(ServiceRequest request, String here, Page page) {
    return RequestMoves.TABLE.from(request.state()).stream()
        .map(
            event ->
                new CasePanel.Action(
                    page.name("support.requestMove", event), here + "/" + slug(event)))
        .toList();
  }

  /** An event as it stands in addresses. */
  static String slug(ServiceRequest.Event event) {
    return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
