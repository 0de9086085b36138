package org.lodestar.app.rights.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at somebody's record, by organisation and role and by nobody's name. The program
 * itself counts: those who gather may not read the audit.
 */
@Component
public class RecordReaders {
  private final Referrals referrals;
  private final Counting counting;

  RecordReaders(Referrals referrals, Counting counting) {
    this.referrals = referrals;
    this.counting = counting;
  }

  /**
   * Workers of one organisation in the same roles.
   *
   * @param roles today
   * @param times how often they opened or changed something
   * @param quiet whether they are of a body that investigates: to tell of them may warn somebody
   */
  public record Readers(
      String organisation,
      Set<Role> roles,
      int times,
      LocalDate first,
      LocalDate last,
      boolean quiet) {}

  /** Who looked at somebody's page, their case, or a referral of theirs that the asker may see. */
  public List<Readers> of(UUID person, UUID caseFile) {
    List<UUID> objects =
        Stream.concat(Stream.of(person, caseFile), referrals.listOf(person).stream()).toList();
    return Standing.task("who-looked-at-a-record").call(() -> counting.of(objects));
  }

  /** Asks in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Counting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Set<String> COUNTED =
        Set.of("PERSON", "CASE", "NRM_REFERRAL", "DTN_NOTIFICATION");

    private static final Set<Role> INVESTIGATING =
        Set.of(Role.INTELLIGENCE_OFFICER, Role.OPERATIONS_LEAD);

    /** Pages of the audit that are read for one object. */
    private static final int MOST_PAGES = 200;

    private final Audit audit;
    private final Organisations organisations;
    private final People people;

    Counting(Audit audit, Organisations organisations, People people) {
      this.audit = audit;
      this.organisations = organisations;
      this.people = people;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Readers> of(List<UUID> objects) {
      Map<String, Readers> byKind = new TreeMap<>();
      for (UUID object : objects) {
        events(object).stream().filter(Counting::counts).forEach(event -> count(event, byKind));
      }
      return List.copyOf(byKind.values());
    }

    private List<AuditEvent> events(UUID object) {
      AuditFilter about = new AuditFilter(null, null, object, Outcome.DONE, null, null);
      List<AuditEvent> events = new ArrayList<>();
      Optional<UUID> older = Optional.empty();
      for (int page = 0; page < MOST_PAGES && (page == 0 || older.isPresent()); page++) {
        AuditPage found = audit.page(about, older.orElse(null));
        events.addAll(found.events());
        older = found.older();
      }
      return events;
    }

    /** What stands behind a wall of its own is not told by way of the audit either. */
    private static boolean counts(AuditEvent event) {
      return event.actor() != null
          && event.organisation() != null
          && COUNTED.contains(event.objectKind());
    }

    private void count(AuditEvent event, Map<String, Readers> byKind) {
      Set<Role> roles = roles(event.actor());
      Optional<Organisation> body =
          organisations.find(Objects.requireNonNull(event.organisation()));
      String organisation = body.map(Organisation::name).orElse("");
      boolean quiet =
          body.map(each -> each.enforces() || each.kind() == AgencyKind.OTHER).orElse(true)
              || roles.stream().anyMatch(INVESTIGATING::contains);
      LocalDate day = LocalDate.ofInstant(event.at(), LONDON);
      String key = organisation + roles;
      Readers one = new Readers(organisation, roles, 1, day, day, quiet);
      byKind.merge(key, one, Counting::together);
    }

    private static Readers together(Readers one, Readers other) {
      return new Readers(
          one.organisation(),
          one.roles(),
          one.times() + other.times(),
          one.first().isBefore(other.first()) ? one.first() : other.first(),
          one.last().isAfter(other.last()) ? one.last() : other.last(),
          one.quiet());
    }

    private Set<Role> roles(@Nullable UUID actor) {
      return actor == null
          ? Set.of()
          : people
              .find(actor)
              .map(each -> (Set<Role>) new TreeSet<>(each.roles()))
              .orElse(Set.of());
    }
  }
}
