package org.lodestar.app.directory.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.AskState;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.face.ServiceAsks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Makes the page of a change that waits, and of what became of it. */
@Component
class AskPageMaker {
  private final ServiceAsks asks;
  private final People people;
  private final ReachWords reach;

  AskPageMaker(ServiceAsks asks, People people, ReachWords reach) {
    this.asks = asks;
    this.people = people;
    this.reach = reach;
  }

  /** What is said of a field, now and as it shall be. */
  private record Line(String field, String before, String wanted) {
    boolean differs() {
      return !before.equals(wanted);
    }
  }

  /** What others asked for and this worker may confirm. */
  AskListPage list(Worker worker, Page page) {
    List<ServiceAsk> waiting =
        asks.waiting(worker).stream().filter(each -> !worker.id().equals(each.askedBy())).toList();
    Map<UUID, String> names = asks.askers(waiting);
    return new AskListPage(
        waiting.stream()
            .map(each -> line(page, each, names.getOrDefault(each.askedBy(), "")))
            .toList());
  }

  private static org.lodestar.app.site.Line line(Page page, ServiceAsk ask, String by) {
    String key = ask.wanted().shown() ? "directory.asked.ring" : "directory.asked.off";
    String facts = page.t(key, page.date(ask.askedAt()), by);
    return new org.lodestar.app.site.Line(
        ask.wanted().name(), AskController.address(ask.id()), facts, null);
  }

  AskPage page(Worker worker, UUID id, Page page) {
    ServiceAsks.View view = asks.get(worker, id);
    ServiceAsk ask = view.ask();
    boolean rings = ask.waits() && view.closed() == null;
    boolean edits = worker.mayEver(Action.EDIT_DIRECTORY);
    return new AskPage(
        id,
        ask.wanted().name(),
        page.name("directory.ask.state", ask.state()),
        ask.waits() ? "due" : "quiet",
        rows(page, view),
        table(page, ask),
        rings ? filled(ask.wanted().number()) : null,
        rings ? filled(ask.wanted().website()) : null,
        ask.waits() ? closed(page, view) : null,
        rings,
        rings || (ask.waits() && !worker.id().equals(ask.askedBy())),
        ask.waits() && edits && worker.id().equals(ask.askedBy()),
        ask.waits() && !ask.wanted().shown(),
        ask.state() == AskState.HIDDEN,
        edits ? "/directory/" + ask.before().id() : null);
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text;
  }

  private static @Nullable String closed(Page page, ServiceAsks.View view) {
    if (view.closed() == null) {
      return null;
    }
    boolean alone = view.closed().equals("own") && view.others() == 0;
    return page.t(alone ? "directory.ask.alone" : "directory.ask.cannot." + view.closed());
  }

  private List<SummaryRow> rows(Page page, ServiceAsks.View view) {
    ServiceAsk ask = view.ask();
    return Stream.of(
            SummaryRow.of(
                page.t("directory.ask.by"),
                page.t("directory.ask.by.at", name(ask.askedBy()), page.dateTime(ask.askedAt()))),
            SummaryRow.of(page.t("directory.column.checked"), checked(page, view)),
            ask.decidedAt() == null || ask.state() == AskState.HIDDEN
                ? SummaryRow.of("", "")
                : SummaryRow.of(
                    page.name("directory.ask.state", ask.state()),
                    page.t(
                        "directory.ask.by.at",
                        name(ask.decidedBy()),
                        page.dateTime(ask.decidedAt()))),
            SummaryRow.of(
                page.t(
                    ask.state() == AskState.REFUSED
                        ? "directory.ask.why"
                        : "directory.ask.answered"),
                ask.found()))
        .filter(each -> !each.answers().isEmpty())
        .toList();
  }

  /** Before it is decided: when the record as it stands was checked last, and with whom. */
  private String checked(Page page, ServiceAsks.View view) {
    String day =
        view.ask()
            .before()
            .source()
            .lastChecked()
            .map(page::date)
            .orElseGet(() -> page.t("directory.never"));
    if (view.check() == null || !view.ask().waits()) {
      return day;
    }
    String with =
        view.check().with().isEmpty() ? view.ask().before().source().words() : view.check().with();
    return page.t("directory.ask.checked", day, name(view.check().by()), with);
  }

  private String name(@Nullable UUID worker) {
    return worker == null
        ? ""
        : people
            .find(worker)
            .map(each -> each.displayName() + ", " + each.organisationName())
            .orElse("");
  }

  private Table table(Page page, ServiceAsk ask) {
    return Table.of(
        page.t("directory.ask.table"),
        lines(page, ask).toList(),
        Part.words(page.t("directory.ask.field"), Line::field),
        Part.words(page.t("directory.ask.before"), Line::before),
        Part.words(
            page.t("directory.ask.wanted"),
            each -> each.differs() || isNew(ask) ? each.wanted() : page.t("directory.ask.same")));
  }

  /** What no page shows is looked at as a whole: nothing of it is as before. */
  private static boolean isNew(ServiceAsk ask) {
    return !ask.before().shown();
  }

  /** What differs, and always whom it is about and the number. */
  private Stream<Line> lines(Page page, ServiceAsk ask) {
    ReachWords.Said said = reach.said(page);
    return Stream.of(
            line(page, "name", ask, Service::name),
            line(page, "number", ask, Service::number),
            line(page, "website", ask, Service::website),
            line(page, "showing", ask, each -> showing(page, each)),
            line(page, "purpose", ask, each -> page.name("directory.purpose", each.purpose())),
            line(page, "use", ask, each -> page.t(use(each))),
            line(page, "hours", ask, Service::hours),
            line(page, "languages", ask, Service::languages),
            line(page, "cost", ask, Service::cost),
            line(page, "whoFor", ask, Service::whoFor),
            line(page, "audience", ask, each -> page.name("directory.audience", each.audience())),
            line(page, "needs", ask, each -> said.needs(each.reach())),
            line(page, "times", ask, each -> each.reach().times()),
            line(page, "tongues", ask, each -> said.tongues(each.reach())),
            line(page, "wards", ask, each -> said.wards(each.reach())),
            line(page, "ages", ask, each -> said.ages(each.reach())),
            line(page, "provider", ask, each -> each.reach().provider()),
            line(page, "address", ask, each -> each.reach().address()))
        .filter(each -> each.differs() || isNew(ask) || isAbout(page, each));
  }

  private static boolean isAbout(Page page, Line line) {
    return line.field().equals(page.t("directory.field.name"))
        || line.field().equals(page.t("directory.field.number"));
  }

  private static String showing(Page page, Service service) {
    return page.t(service.shown() ? "directory.showing.SHOWN" : "directory.showing.HIDDEN");
  }

  private static String use(Service service) {
    return service.callable() ? "directory.use.CALL" : "directory.use.KEYS";
  }

  private static Line line(
      Page page, String field, ServiceAsk ask, Function<Service, String> said) {
    return new Line(
        page.t("directory.field." + field), said.apply(ask.before()), said.apply(ask.wanted()));
  }
}
