package org.lodestar.app.members.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.PeopleList;
import org.lodestar.app.members.domain.PeopleList.Line;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A list of colleagues, first tried and then carried out: who is new, who is here already, what
 * cannot be, and who has an account and is not on the list. All of it is done or nothing; each new
 * account goes the same way as one that is added by hand, through a second person where it opens
 * content.
 */
@Component
@Transactional
public class PeopleImport {
  private static final int MOST = 5_000;

  private final Staff staff;
  private final StaffRows rows;
  private final Organisations organisations;
  private final Audit audit;

  PeopleImport(Staff staff, StaffRows rows, Organisations organisations, Audit audit) {
    this.staff = staff;
    this.rows = rows;
    this.organisations = organisations;
    this.audit = audit;
  }

  /** What becomes of a line. */
  public enum Outcome {
    NEW,
    /** Has this account with these roles: nothing happens. */
    HERE,
    /** Has this account with other roles: nothing happens, and it is told. */
    OTHER_ROLES,
    /** Was here and left, or belongs to another place: nobody can be invited with it. */
    TAKEN,
    /** Roles that only the platform's administrator gives. */
    BEYOND
  }

  /**
   * A line and what becomes of it.
   *
   * @param account the account that has the address, where it is one of this place
   */
  public record Planned(Line line, Outcome outcome, @Nullable UUID account) {}

  /**
   * What a list would do.
   *
   * @param outside domains of addresses that are not on record for the place, for the new ones
   * @param missing accounts of the place that are not on the list
   */
  public record Plan(List<Planned> lines, Set<String> outside, List<StaffRecord> missing) {
    public Plan {
      lines = List.copyOf(lines);
      outside = new TreeSet<>(outside);
      missing = List.copyOf(missing);
    }

    /** How many lines come out so. */
    public long count(Outcome outcome) {
      return lines.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** Whether nothing stands against it. */
    public boolean isGood() {
      return count(Outcome.TAKEN) == 0 && count(Outcome.BEYOND) == 0;
    }
  }

  /** Tries it and changes nothing. */
  @Transactional(readOnly = true)
  public Plan plan(Worker asking, UUID organisation, PeopleList list) {
    if (!StaffRules.reaches(asking, organisation)) {
      throw new NotFound();
    }
    Organisation place =
        organisations.find(organisation).filter(Organisation::open).orElseThrow(NotFound::new);
    List<StaffRecord> here = rows.list(new StaffFilter("", organisation, null), 0, MOST);
    Map<String, StaffRecord> byAddress =
        here.stream().collect(Collectors.toMap(each -> small(each.email()), each -> each));
    List<Planned> lines =
        list.lines().stream().map(line -> planned(asking, line, byAddress)).toList();
    Set<String> known =
        Set.of(place.mailDomains().toLowerCase(Locale.ROOT).strip().split("[\\s,;]+"));
    Set<String> outside =
        lines.stream()
            .filter(each -> each.outcome() == Outcome.NEW)
            .map(each -> each.line().mailDomain())
            .filter(each -> !known.contains(each))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        list.lines().stream().map(each -> small(each.email())).collect(Collectors.toSet());
    List<StaffRecord> missing =
        here.stream()
            .filter(each -> each.state() == State.ACTIVE && !each.id().equals(asking.id()))
            .filter(each -> !listed.contains(small(each.email())))
            .toList();
    return new Plan(lines, outside, missing);
  }

  private static String small(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  private Planned planned(Worker asking, Line line, Map<String, StaffRecord> byAddress) {
    StaffRecord here = byAddress.get(small(line.email()));
    if (here != null && here.state() != State.LEFT) {
      boolean same = here.roles().equals(line.roles());
      return new Planned(line, same ? Outcome.HERE : Outcome.OTHER_ROLES, here.id());
    }
    if (here != null || rows.findByEmail(line.email()).isPresent()) {
      return new Planned(line, Outcome.TAKEN, here == null ? null : here.id());
    }
    Set<Role> mayGive = StaffRules.grantable(asking);
    return new Planned(
        line, mayGive.containsAll(line.roles()) ? Outcome.NEW : Outcome.BEYOND, null);
  }

  /**
   * Carries it out: invites the new ones, and keeps out those who were named.
   *
   * @param suspended accounts that are not on the list and are to be kept out until looked at
   * @return what was asked for, one for each new account
   * @throws Refused when something stands against it now
   */
  public List<UUID> carryOut(
      Worker asking,
      UUID organisation,
      PeopleList list,
      boolean outsideIsRight,
      Set<UUID> suspended) {
    Plan plan = plan(asking, organisation, list);
    if (!list.faults().isEmpty() || !plan.isGood()) {
      throw Refused.because("members.list.notGood");
    }
    if (!plan.outside().isEmpty() && !outsideIsRight) {
      throw Refused.at("outside", "members.list.outside.missing");
    }
    Set<UUID> missing = plan.missing().stream().map(StaffRecord::id).collect(Collectors.toSet());
    if (!missing.containsAll(suspended)) {
      throw Refused.because("members.list.notMissing");
    }
    List<UUID> asked = new ArrayList<>();
    for (Planned each : plan.lines()) {
      if (each.outcome() == Outcome.NEW) {
        Line line = each.line();
        asked.add(
            staff
                .invite(
                    asking,
                    new NewPerson(
                        organisation, line.email(), line.name(), line.post(), line.roles()))
                .request());
      }
    }
    suspended.forEach(each -> staff.suspend(asking, Objects.requireNonNull(each)));
    audit.record(
        Entry.of(MembersAction.PEOPLE_LISTED, ObjectRef.of("ORGANISATION", organisation))
            .detail(
                Detail.none().with("invited", asked.size()).with("suspended", suspended.size())));
    return asked;
  }
}
