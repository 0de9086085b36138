package org.lodestar.app.rights.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.LimitSet;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ResponsibleBody;
import org.springframework.stereotype.Component;

/** Gathers what the pages about a person's rights show. */
@Component
class PersonRightsPageMaker {
  private final Cases cases;
  private final CasePeople people;
  private final CaseLimits limits;
  private final CaseSections sections;
  private final Statements statements;
  private final People workers;
  private final ResponsibleBody inCharge;
  private final CaseAccess access;

  PersonRightsPageMaker(
      Cases cases,
      CasePeople people,
      CaseLimits limits,
      CaseSections sections,
      Statements statements,
      People workers,
      ResponsibleBody inCharge,
      CaseAccess access) {
    this.access = access;
    this.inCharge = inCharge;
    this.cases = cases;
    this.people = people;
    this.limits = limits;
    this.sections = sections;
    this.statements = statements;
    this.workers = workers;
  }

  PersonRightsPage page(Worker worker, UUID file, UUID person, Page page) {
    List<LimitSet> all = limits.list(worker, file, person);
    CaseFile head = cases.head(worker, file);
    UUID body = head.organisation();
    return new PersonRightsPage(
        head,
        people.head(worker, file, person),
        all,
        statements.list(worker, file, person),
        parts(page),
        names(all),
        holding(body, Role.DATA_PROTECTION_OFFICER),
        holding(body, Role.MANAGER),
        inCharge
            .body()
            .map(each -> holding(each.organisation(), Role.DATA_PROTECTION_OFFICER))
            .orElse(List.of()),
        access.mayWork(worker, file));
  }

  private List<String> holding(UUID organisation, Role role) {
    return workers.listByRole(organisation, role).stream()
        .map(Person::displayName)
        .sorted()
        .toList();
  }

  private List<Option> parts(Page page) {
    return sections.list().stream()
        .filter(each -> !each.code().equals("STATEMENTS"))
        .map(each -> Option.of(each.code(), page.t("casework.section." + each.code())))
        .toList();
  }

  private Map<UUID, String> names(List<LimitSet> all) {
    return workers.names(
        all.stream()
            .flatMap(each -> Stream.of(each.setBy(), each.liftedBy()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }
}
