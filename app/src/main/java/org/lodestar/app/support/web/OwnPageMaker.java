package org.lodestar.app.support.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.ForThePerson;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.domain.OwnSteps;
import org.lodestar.app.support.face.OwnPages;
import org.springframework.stereotype.Component;

/** Draws a person's own page, in their language where there are words in it. */
@Component
class OwnPageMaker {
  private static final int RIGHTS = 6;
  private static final Purpose[] LINES = {
    Purpose.EMERGENCY, Purpose.SILENT_999, Purpose.NATIONAL_HELPLINE
  };

  private final Cases cases;
  private final CasePeople people;
  private final PlanPageMaker plans;
  private final Helplines directory;
  private final People members;
  private final Organisations organisations;
  private final List<ForThePerson> tellers;
  private final Today today;

  OwnPageMaker(
      Cases cases,
      CasePeople people,
      PlanPageMaker plans,
      Helplines directory,
      People members,
      Organisations organisations,
      List<ForThePerson> tellers,
      Today today) {
    this.cases = cases;
    this.people = people;
    this.plans = plans;
    this.directory = directory;
    this.members = members;
    this.organisations = organisations;
    this.tellers = tellers;
    this.today = today;
  }

  OwnPageView page(Worker worker, UUID id, UUID person, OwnPages.Printed printed, Page page) {
    List<Goal> goals = printed.goals();
    CaseFile file = cases.head(worker, id);
    Person about = people.head(worker, id, person);
    PlanPage plan = plans.page(worker, id, person, goals, List.of(), page);
    Optional<org.lodestar.app.members.Person> keeper = keeper(file, printed);
    Organisation body = organisations.get(file.organisation());
    return new OwnPageView(
        file,
        about,
        Addresses.support(id, person) + "/own",
        page.date(today.date()),
        goals.stream().map(goal -> aim(goal, page)).toList(),
        next(goals, plan),
        coming(
            printed,
            keeper
                .map(org.lodestar.app.members.Person::displayName)
                .orElseGet(() -> page.t("library.own.nobody")),
            page),
        !printed.steps().isEmpty() || !printed.meetings().isEmpty(),
        keeper
            .map(org.lodestar.app.members.Person::displayName)
            .orElseGet(() -> page.t("library.own.nobody")),
        body.name(),
        keeper.flatMap(each -> members.workEmail(each.id())).orElse(""),
        rights(page),
        lines(page),
        tellers(printed).flatMap(each -> each.parts(file, about, page).stream()).toList(),
        tellers(printed).flatMap(each -> each.leftOut(file, about, page).stream()).toList(),
        printed.page().givenAt() == null
            ? Addresses.support(id, person) + "/own/" + printed.page().id() + "/given"
            : null);
  }

  /** Each thing once, by its first day; a meeting only where the page tells what was shared. */
  private static List<OwnPageView.Coming> coming(OwnPages.Printed printed, String who, Page page) {
    boolean shared = printed.tells(ForThePerson.Topic.SHARED);
    Map<String, OwnPageView.Coming> steps = new LinkedHashMap<>();
    printed
        .steps()
        .forEach(
            step ->
                Optional.ofNullable(step.code())
                    .flatMap(code -> OwnSteps.words(code, shared))
                    .ifPresent(key -> steps.putIfAbsent(key, coming(step, key, who, page))));
    Stream<OwnPageView.Coming> meetings =
        printed.meetings().stream()
            .filter(_ -> shared)
            .map(
                day ->
                    new OwnPageView.Coming(page.t("library.own.purpose.MEETING"), page.date(day)));
    return Stream.concat(steps.values().stream(), meetings).toList();
  }

  private static OwnPageView.Coming coming(ToDo step, String key, String who, Page page) {
    return new OwnPageView.Coming(page.t(key), by(step, who, page));
  }

  private static String by(ToDo step, String who, Page page) {
    return step.due() == null ? "" : page.t("library.own.step", who, page.date(step.due()));
  }

  private static OwnPageView.Aim aim(Goal goal, Page page) {
    return new OwnPageView.Aim(
        goal.answers().text("words"), page.name("library.own.goal", goal.state()));
  }

  /** Who has the case, or, while nobody has it, who made the page to give it to them. */
  private Optional<org.lodestar.app.members.Person> keeper(
      CaseFile file, OwnPages.Printed printed) {
    return Optional.ofNullable(file.owner())
        .or(() -> Optional.ofNullable(printed.page().by()))
        .flatMap(members::find);
  }

  private static List<PlanPage.Step> next(List<Goal> goals, PlanPage plan) {
    List<String> order =
        goals.stream()
            .flatMap(goal -> goal.actions().stream())
            .filter(action -> action.state().isOpen())
            .sorted(Comparator.comparing(org.lodestar.app.support.PlanAction::due))
            .map(action -> action.id().toString())
            .toList();
    return plan.goals().stream()
        .flatMap(goal -> goal.steps().stream())
        .filter(step -> order.contains(step.id()))
        .sorted(Comparator.comparingInt(step -> order.indexOf(step.id())))
        .toList();
  }

  /** The words of the public pages, which are translated and checked there. */
  private static List<String> rights(Page page) {
    return IntStream.rangeClosed(1, RIGHTS)
        .mapToObj(number -> page.t("library.help.rights." + number))
        .toList();
  }

  private List<OwnPageView.Line> lines(Page page) {
    return directory.list(page.language(), LINES).stream()
        .map(service -> line(service, page))
        .toList();
  }

  private static OwnPageView.Line line(Service service, Page page) {
    return new OwnPageView.Line(
        service.purpose() == Purpose.SILENT_999 ? silently(page) : service.name(),
        service.number(),
        service.hours(),
        service.source().lastChecked().map(page::date).orElse(""));
  }

  /** The two digits alone do nothing: they are pressed in a call to the emergency number. */
  private static String silently(Page page) {
    return page.t("site.emergency.silent") + " " + page.t("site.emergency.press");
  }

  private Stream<ForThePerson> tellers(OwnPages.Printed printed) {
    return tellers.stream()
        .filter(teller -> printed.tells(teller.topic()))
        .sorted(Comparator.comparingInt(ForThePerson::order));
  }
}
