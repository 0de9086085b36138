package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CHANNEL_CLOCK;
import static org.lodestar.app.concerns.store.tables.Tables.ROUTING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ChannelClock;
import org.lodestar.app.concerns.RoutingNow;
import org.lodestar.app.concerns.store.tables.tables.records.ChannelClockRecord;
import org.lodestar.app.concerns.store.tables.tables.records.RoutingRecord;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/** Which organisation receives a report, and how long triage may take. */
@Component
public class Routing {
  private static final Duration TRIAGE = Duration.ofHours(72);

  private final DSLContext sql;
  private final Organisations organisations;
  private final Readers readers;

  Routing(DSLContext sql, Organisations organisations, Readers readers) {
    this.sql = sql;
    this.organisations = organisations;
    this.readers = readers;
  }

  /** Where a report goes, and how long reading and triage may take there. */
  public record Route(Organisation receiver, Duration acknowledgesWithin, Duration triagesWithin) {}

  /** The route; empty while the partnership has no organisation that could read a report. */
  public Optional<Route> find(AgeStatus age, Channel channel) {
    Optional<RoutingRecord> set = set();
    Duration triage = set.map(row -> Duration.parse(row.getTriagesWithin())).orElse(TRIAGE);
    Optional<ChannelClock> clock = clock(channel);
    return set.flatMap(row -> chosen(row, age))
        .or(this::firstCouncil)
        .map(
            organisation ->
                new Route(
                    organisation,
                    clock
                        .map(ChannelClock::acknowledgesWithin)
                        .orElse(organisation.acknowledgesWithin()),
                    clock.map(ChannelClock::triagesWithin).orElse(triage)));
  }

  /** Organisations that receive reports. */
  public List<UUID> receivers() {
    return Stream.of(AgeStatus.ADULT, AgeStatus.UNDER_18)
        .flatMap(age -> find(age, Channel.PUBLIC_FORM).stream())
        .map(route -> route.receiver().id())
        .distinct()
        .toList();
  }

  /** What is set now. */
  public Optional<RoutingNow> present() {
    return sql.selectFrom(ROUTING)
        .fetchOptional(
            row ->
                new RoutingNow(
                    row.getReceiver(),
                    row.getChildReceiver(),
                    Duration.parse(row.getTriagesWithin())));
  }

  private Optional<ChannelClock> clock(Channel channel) {
    return AskedOnce.ask(
        Routing.class,
        List.of(channel),
        () ->
            sql.selectFrom(CHANNEL_CLOCK)
                .where(CHANNEL_CLOCK.CHANNEL.eq(channel.name()))
                .fetchOptional(Routing::clock));
  }

  private static ChannelClock clock(ChannelClockRecord row) {
    return new ChannelClock(
        Channel.valueOf(row.getChannel()),
        Duration.parse(row.getAcknowledgesWithin()),
        Duration.parse(row.getTriagesWithin()));
  }

  /** Times of channels that have their own. */
  public List<ChannelClock> clocks() {
    return sql.selectFrom(CHANNEL_CLOCK).orderBy(CHANNEL_CLOCK.CHANNEL).fetch(Routing::clock);
  }

  /** Gives a channel times of its own. */
  public void clock(ChannelClock clock) {
    remove(clock.channel());
    sql.insertInto(CHANNEL_CLOCK)
        .set(CHANNEL_CLOCK.CHANNEL, clock.channel().name())
        .set(CHANNEL_CLOCK.ACKNOWLEDGES_WITHIN, clock.acknowledgesWithin().toString())
        .set(CHANNEL_CLOCK.TRIAGES_WITHIN, clock.triagesWithin().toString())
        .execute();
  }

  /** From now on the organisation's own time counts for the channel. */
  public void remove(Channel channel) {
    sql.deleteFrom(CHANNEL_CLOCK).where(CHANNEL_CLOCK.CHANNEL.eq(channel.name())).execute();
  }

  /**
   * A child, or somebody who may be one, goes to the children's front door where one is set and
   * somebody there can read.
   */
  private Optional<Organisation> chosen(RoutingRecord row, AgeStatus age) {
    return (age.treatedAsChild() ? childrensDoor(row) : Optional.<Organisation>empty())
        .filter(door -> readers.missing(door.id()).isEmpty())
        .or(() -> organisations.find(row.getReceiver()).filter(Organisation::open));
  }

  /** The front door of its own that reports about children have, if any. */
  public Optional<Organisation> childrensDoor() {
    return set().flatMap(this::childrensDoor);
  }

  private Optional<RoutingRecord> set() {
    return AskedOnce.ask(Routing.class, List.of(), () -> sql.selectFrom(ROUTING).fetchOptional());
  }

  private Optional<Organisation> childrensDoor(RoutingRecord row) {
    return Optional.ofNullable(row.getChildReceiver())
        .flatMap(organisations::find)
        .filter(Organisation::open);
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
