package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ROUTING;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.store.tables.tables.records.RoutingRecord;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Organisations;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/** Which organisation receives a report, and how long triage may take. */
@Component
public class Routing {
  private static final Duration TRIAGE = Duration.ofHours(72);

  private final DSLContext sql;
  private final Organisations organisations;

  Routing(DSLContext sql, Organisations organisations) {
    this.sql = sql;
    this.organisations = organisations;
  }

  /** Where a report goes and how long triage may take there. */
  public record Route(Organisation receiver, Duration triagesWithin) {}

  /** The route; empty while the partnership has no organisation that could read a report. */
  public Optional<Route> find(AgeStatus age) {
    Optional<RoutingRecord> set = sql.selectFrom(ROUTING).fetchOptional();
    Duration triage = set.map(row -> Duration.parse(row.getTriagesWithin())).orElse(TRIAGE);
    return set.flatMap(row -> chosen(row, age))
        .or(this::firstCouncil)
        .map(organisation -> new Route(organisation, triage));
  }

  /** A child, or somebody who may be one, goes to the children's front door where one is set. */
  private Optional<Organisation> chosen(RoutingRecord row, AgeStatus age) {
    @Nullable UUID child = row.getChildReceiver();
    UUID id = age.treatedAsChild() && child != null ? child : row.getReceiver();
    return organisations.find(id).filter(Organisation::open);
  }

  private Optional<Organisation> firstCouncil() {
    return organisations.list().stream()
        .filter(each -> each.kind() == AgencyKind.COUNCIL)
        .findFirst();
  }

  /** Sets who receives reports from now on. */
  public void set(UUID receiver, @Nullable UUID childReceiver, Duration triagesWithin) {
    sql.insertInto(ROUTING)
        .set(ROUTING.RECEIVER, receiver)
        .set(ROUTING.CHILD_RECEIVER, childReceiver)
        .set(ROUTING.TRIAGES_WITHIN, triagesWithin.toString())
        .onConflict(ROUTING.ONLY_ROW)
        .doUpdate()
        .set(ROUTING.RECEIVER, receiver)
        .set(ROUTING.CHILD_RECEIVER, childReceiver)
        .set(ROUTING.TRIAGES_WITHIN, triagesWithin.toString())
        .set(ROUTING.VERSION, ROUTING.VERSION.plus(1))
        .execute();
  }
}
