package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.DutySlot;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.concerns.Unread;
import org.lodestar.app.concerns.store.Readers;
import org.lodestar.app.concerns.store.Routing;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the public form takes reports, and who reads them at this minute. It is closed while
 * nobody can ever read, and never for the hour.
 */
@Component
@Transactional(readOnly = true)
public class FrontDoor {
  private final Routing routing;
  private final Organisations organisations;
  private final Readers readers;
  private final DutySlot duty;
  private final Clock clock;

  FrontDoor(
      Routing routing, Organisations organisations, Readers readers, DutySlot duty, Clock clock) {
    this.routing = routing;
    this.organisations = organisations;
    this.readers = readers;
    this.duty = duty;
    this.clock = clock;
  }

  /**
   * What a reporter is told about who reads.
   *
   * @param hours within how many hours somebody reads it; 0 where that cannot be promised now
   */
  public record Reader(Organisation receiver, Staffing staffing, long hours) {}

  /**
   * Where reports go and why nobody could read them there.
   *
   * @param organisation empty where there is none
   */
  public record Door(String organisation, Unread why, boolean forChildren) {}

  /** Why nobody could ever read a report; empty while the form takes them. */
  public Optional<Unread> shut() {
    return routing
        .find(AgeStatus.ADULT, Channel.PUBLIC_FORM)
        .map(route -> readers.missing(route.receiver().id()))
        .orElse(Optional.of(Unread.NO_RECEIVER));
  }

  /** Who reads a report about somebody of this age, as it is at this minute. */
  public Optional<Reader> reader(AgeStatus age) {
    return routing
        .find(age, Channel.PUBLIC_FORM)
        .map(route -> reader(route.receiver(), route.acknowledgesWithin()));
  }

  /** Who reads what comes into a mailbox that lies with this organisation. */
  public Optional<Reader> reader(UUID receiver) {
    return organisations.find(receiver).map(each -> reader(each, each.acknowledgesWithin()));
  }

  private Reader reader(Organisation receiver, Duration within) {
    Staffing staffing = duty.now(receiver.id());
    boolean kept = staffing.reads(clock.instant(), within);
    return new Reader(receiver, staffing, kept ? within.toHours() : 0);
  }

  /**
   * Whether this organisation is a front door for children itself: it is children's social care, or
   * reports about children go to it apart from all others.
   */
  public boolean isForChildren(UUID organisation) {
    boolean ofCare =
        organisations
            .find(organisation)
            .filter(each -> each.kind() == AgencyKind.CHILDREN_SOCIAL_CARE)
            .isPresent();
    return ofCare
        || routing.childrensDoor().filter(each -> each.id().equals(organisation)).isPresent();
  }

  /** The doors at which nobody could read; the caller asks who may change that. */
  public List<Door> shutDoors() {
    return Stream.concat(
            shut().map(why -> new Door(name(), why, false)).stream(), childrensDoor().stream())
        .toList();
  }

  private String name() {
    return routing
        .find(AgeStatus.ADULT, Channel.PUBLIC_FORM)
        .map(route -> route.receiver().name())
        .orElse("");
  }

  private Optional<Door> childrensDoor() {
    return routing
        .childrensDoor()
        .flatMap(each -> readers.missing(each.id()).map(why -> new Door(each.name(), why, true)));
  }
}
