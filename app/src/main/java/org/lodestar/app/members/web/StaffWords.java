package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.staff.StaffRecord;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Accounts in words: rows, choices, differences. */
@Component
class StaffWords {
  private static final List<Set<Role>> GROUPS =
      List.of(
          Set.of(
              Role.PRACTITIONER,
              Role.CALL_TAKER,
              Role.TRIAGE_OFFICER,
              Role.FIRST_RESPONDER,
              Role.CASEWORKER,
              Role.NAVIGATOR,
              Role.MANAGER,
              Role.DUTY_OFFICER,
              Role.INTELLIGENCE_OFFICER,
              Role.OPERATIONS_LEAD),
          Set.of(
              Role.PROCUREMENT_OFFICER,
              Role.TRAINER,
              Role.CHAMPION_COORDINATOR,
              Role.EDITOR,
              Role.ANALYST,
              Role.STRATEGIC_LEAD,
              Role.BOARD_MEMBER),
          Set.of(
              Role.DATA_PROTECTION_OFFICER,
              Role.AUDITOR,
              Role.ORGANISATION_ADMINISTRATOR,
              Role.PLATFORM_ADMINISTRATOR));

  private final Organisations organisations;

  StaffWords(Organisations organisations) {
    this.organisations = organisations;
  }

  List<Option> organisations(Worker asking) {
    return organisations.list().stream()
        .filter(each -> StaffRules.reaches(asking, each.id()))
        .map(each -> Option.of(each.id().toString(), each.name()))
        .toList();
  }

  static List<Option.Group> roles(Worker asking, Page page) {
    Set<Role> grantable = StaffRules.grantable(asking);
    List<Option.Group> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS.size(); i++) {
      Role[] offered =
          GROUPS.get(i).stream().filter(grantable::contains).sorted().toArray(Role[]::new);
      if (offered.length > 0) {
        groups.add(
            new Option.Group(
                page.t("members.roles." + i), Option.all(page, "members.role", offered)));
      }
    }
    return groups;
  }

  static Table table(List<StaffRecord> records, Page page) {
    return Table.of(
        page.t("members.people.table"),
        records,
        Part.link(
            page.t("members.people.name"),
            StaffRecord::displayName,
            each -> "/people/" + each.id()),
        Part.words(page.t("members.people.organisation"), StaffRecord::organisationName),
        Part.words(page.t("members.people.roles"), each -> roleWords(each.roles(), page)),
        Part.of(
            page.t("members.people.state"),
            each -> Cell.tag(page.name("members.state", each.state()), tone(each.state()))));
  }

  private static String tone(Person.State state) {
    return switch (state) {
      case INVITED -> "new";
      case ACTIVE -> "done";
      case SUSPENDED -> "due";
      case LEFT -> "quiet";
    };
  }

  static String roleWords(Set<Role> roles, Page page) {
    return roles.stream()
        .sorted()
        .map(role -> page.name("members.role", role))
        .collect(Collectors.joining(", "));
  }

  static List<SummaryRow> rows(StaffRecord record, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(page.t("members.people.state"), page.name("members.state", record.state())));
    rows.add(SummaryRow.of(page.t("members.settings.email"), record.email()));
    rows.add(SummaryRow.of(page.t("members.people.post"), record.post()));
    rows.add(SummaryRow.of(page.t("members.people.organisation"), record.organisationName()));
    rows.add(SummaryRow.of(page.t("members.people.roles"), roleWords(record.roles(), page)));
    rows.add(SummaryRow.of(page.t("members.people.since"), page.date(record.createdAt())));
    if (record.leftAt() != null) {
      rows.add(SummaryRow.of(page.t("members.people.left"), page.date(record.leftAt())));
    }
    return rows;
  }

  /** What somebody else stored meanwhile, beside what was typed. */
  Table clash(StaffRecord stored, PersonForm typed, Page page) {
    return Differing.table(
        page,
        new Differing(page.t("members.people.name"), stored.displayName(), typed.displayName()),
        new Differing(page.t("members.settings.email"), stored.email(), typed.email()),
        new Differing(page.t("members.people.post"), stored.post(), typed.post()),
        new Differing(
            page.t("members.people.organisation"),
            stored.organisationName(),
            name(typed.organisation())),
        new Differing(
            page.t("members.people.roles"),
            roleWords(stored.roles(), page),
            roleWords(Set.copyOf(typed.roles()), page)));
  }

  private String name(@org.jspecify.annotations.Nullable UUID organisation) {
    return organisations
        .find(Objects.requireNonNull(organisation))
        .map(Organisation::name)
        .orElse("");
  }
}
