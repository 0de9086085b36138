package org.lodestar.app.reception.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.reception.Gap;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws reception plans. */
@Component
class ReceptionPageMaker {
  private final Organisations organisations;

  ReceptionPageMaker(Organisations organisations) {
    this.organisations = organisations;
  }

  ReceptionPage page(Worker worker, Receptions.View view, Page page) {
    ReceptionPlan plan = view.plan();
    boolean own = plan.organisation().equals(worker.organisation());
    boolean second =
        worker.mayEver(Action.APPROVE_RECEPTION) && !worker.id().equals(plan.marks().proposedBy());
    return new ReceptionPage(
        view,
        title(plan, page),
        rows(plan, page),
        groups(view, page),
        view.gaps().stream().map(gap -> gap(gap, page)).toList(),
        outcome(plan, page),
        own && worker.mayEver(Action.PLAN_RECEPTION),
        own && second);
  }

  String title(ReceptionPlan plan, Page page) {
    return page.t("reception.title", plan.written().text("name"), plan.reference());
  }

  List<SummaryRow> rows(ReceptionPlan plan, Page page) {
    Map<UUID, String> names =
        organisations.listAll().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    return List.of(
        SummaryRow.of(page.t("reception.day"), page.date(plan.day())),
        SummaryRow.of(page.t("reception.place"), plan.written().text("place")),
        SummaryRow.of(page.t("reception.expected"), String.valueOf(plan.expected())),
        SummaryRow.of(
            page.t("reception.children"), page.name("reception.children", plan.children())),
        SummaryRow.of(page.t("reception.languages"), String.join(", ", plan.languages())),
        SummaryRow.of(
            page.t("reception.partners"),
            plan.partners().stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "))),
        SummaryRow.of(page.t("reception.note"), plan.written().text("note")));
  }

  private static List<ReceptionPage.Group> groups(Receptions.View view, Page page) {
    return Arrays.stream(Provision.Kind.values())
        .map(kind -> group(kind, view, page))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private static ReceptionPage.Group group(Provision.Kind kind, Receptions.View view, Page page) {
    return new ReceptionPage.Group(
        page.name("reception.kind", kind),
        view.provisions().stream()
            .filter(each -> each.kind() == kind)
            .map(each -> line(each, page))
            .toList());
  }

  private static ReceptionPage.Line line(Provision provision, Page page) {
    String more =
        Stream.of(
                provision.people() == null ? "" : page.t("reception.forPeople", provision.people()),
                Objects.requireNonNullElse(provision.language(), ""),
                provision.written().text("who"),
                provision.written().text("reach"))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ReceptionPage.Line(
        provision.written().text("what"),
        more,
        provision.confirmed(),
        "/receptions/" + provision.plan() + "/provisions/" + provision.id());
  }

  private static String gap(Gap gap, Page page) {
    return page.t("reception.gap." + gap.kind(), gap.language());
  }

  private static List<SummaryRow> outcome(ReceptionPlan plan, Page page) {
    return Stream.of("met", "received", "referred", "children", "words")
        .filter(field -> !plan.outcome().text(field).isEmpty())
        .map(
            field ->
                SummaryRow.of(page.t("reception.outcome." + field), plan.outcome().text(field)))
        .toList();
  }

  List<Option> partners(Worker worker) {
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  ReceptionPage.Listed listed(Receptions.Listing listing, Page page) {
    return new ReceptionPage.Listed(
        Table.of(
            page.t("reception.list.title"),
            listing.plans(),
            Part.link(
                page.t("reception.name"),
                plan -> title(plan, page),
                plan -> "/receptions/" + plan.id()),
            Part.words(page.t("reception.day"), plan -> page.date(plan.day())),
            Part.of(page.t("reception.state"), plan -> state(plan, page))),
        listing.count(),
        Paging.numbered(listing.page(), listing.pages(), number -> "/receptions?page=" + number));
  }

  private static Cell state(ReceptionPlan plan, Page page) {
    return Cell.tag(page.name("reception.state", plan.state()), ReceptionTones.of(plan.state()));
  }
}
