package org.lodestar.app.members.staff;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.entry.Links;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joiners, movers and leavers. Every verb takes the administrator who asks; accounts of other
 * organisations are not found. What is done counts with the worker's next click, since nothing
 * about a worker is kept between requests.
 */
@Component
@Transactional
public class Staff {
  private final StaffRows rows;
  private final People people;
  private final Links links;
  private final AccountDeeds deeds;
  private final Requests requests;
  private final TwoHands twoHands;
  private final Audit audit;
  private final Clock clock;
  private final Hands hands;

  Staff(
      StaffRows rows,
      People people,
      Links links,
      AccountDeeds deeds,
      Requests requests,
      TwoHands twoHands,
      Audit audit,
      Clock clock,
      Hands hands) {
    this.rows = rows;
    this.people = people;
    this.links = links;
    this.deeds = deeds;
    this.requests = requests;
    this.twoHands = twoHands;
    this.audit = audit;
    this.clock = clock;
    this.hands = hands;
  }

  /** Accounts that the administrator looks after, by name. */
  @Transactional(readOnly = true)
  public List<StaffRecord> list(Worker asking, StaffFilter filter, int offset, int limit) {
    return rows.list(within(asking, filter), offset, limit);
  }

  /** How many there are. */
  @Transactional(readOnly = true)
  public int count(Worker asking, StaffFilter filter) {
    return rows.count(within(asking, filter));
  }

  private static StaffFilter within(Worker asking, StaffFilter filter) {
    return StaffRules.isPlatformAdministrator(asking)
        ? filter
        : new StaffFilter(filter.text(), asking.organisation(), filter.state());
  }

  /**
   * One account.
   *
   * @throws NotFound when it is unknown or of another organisation: the two look the same
   */
  @Transactional(readOnly = true)
  public StaffRecord get(Worker asking, UUID id) {
    return rows.find(id)
        .filter(found -> StaffRules.reaches(asking, found.organisation()))
        .orElseThrow(NotFound::new);
  }

  /** How many records are open to this worker by name and to nobody else. */
  @Transactional(readOnly = true)
  public int heldByNobodyElse(Worker asking, UUID id) {
    return rows.heldByNobodyElse(get(asking, id).id());
  }

  /** A joiner, and what was asked for so that they can join. */
  public record Invited(UUID person, UUID request) {}

  /** Writes down a joiner. */
  public Invited invite(Worker asking, NewPerson joining) {
    requireReach(asking, joining.organisation());
    requireGrantable(asking, joining.roles());
    requireFree(joining.email(), null);
    UUID id = people.invite(joining);
    return new Invited(id, requests.invite(asking, get(asking, id)));
  }

  /** Asks anew for a joiner whose link did not reach them. */
  public UUID inviteAgain(Worker asking, UUID id) {
    StaffRecord record = requireRank(asking, id);
    requireState(record, State.INVITED);
    return requests.invite(asking, record);
  }

  /**
   * Changes name, address, post, organisation and roles. A mover loses what was open to them by
   * name in the old organisation.
   *
   * @return what waits for a second administrator, where the change opens content; else nothing
   * @throws EditClash when somebody else changed the account meanwhile
   */
  public Optional<UUID> change(Worker asking, UUID id, StaffChange change, long version) {
    StaffRecord before = requireRank(asking, id);
    requireReach(asking, change.organisation());
    requireGrantable(asking, change.roles());
    requireFree(change.email(), id);
    boolean moved = !before.organisation().equals(change.organisation());
    boolean sameRoles = before.roles().equals(change.roles());
    if (id.equals(asking.id()) && (moved || !sameRoles)) {
      throw Refused.at("roles", "members.fault.OWN_ACCOUNT");
    }
    if (before.version() != version) {
      throw new EditClash();
    }
    if (opens(before, change, moved)) {
      return Optional.of(requests.change(asking, before, change, version));
    }
    deeds.change(before, change, version);
    if (moved || !sameRoles) {
      hands.tie(asking.id(), id, Tie.ROLES, false, false);
    }
    return Optional.empty();
  }

  /** Whoever has content gets no other place, and no other mailbox, by one hand either. */
  private static boolean opens(StaffRecord before, StaffChange change, boolean moved) {
    Set<Role> gained = new HashSet<>(change.roles());
    gained.removeAll(before.roles());
    boolean mailed = !before.email().equalsIgnoreCase(change.email());
    return StaffRules.needsTwo(gained)
        || ((moved || mailed) && StaffRules.needsTwo(change.roles()));
  }

  /** Keeps a worker out for now, and tells those in charge where they lose a reader of content. */
  public void suspend(Worker asking, UUID id) {
    StaffRecord record = requireOther(asking, id);
    requireState(record, State.ACTIVE);
    deeds.requireAnotherAdministrator(record);
    twoHands.close();
    deeds.keepOut(id);
    requests.keptOut(asking, record);
  }

  /**
   * Lets a suspended worker in again: whoever reads content only once a second administrator has
   * agreed, else one hand could keep somebody out and come back as them.
   *
   * @return what waits for the second one; empty where it is done
   */
  public Optional<UUID> restore(Worker asking, UUID id) {
    StaffRecord record = requireOther(asking, id);
    requireState(record, State.SUSPENDED);
    if (StaffRules.needsTwo(record.roles())) {
      return Optional.of(requests.letBack(asking, record));
    }
    deeds.letBack(id);
    return Optional.empty();
  }

  /**
   * A worker does not work here any more: sessions, password, factor and links are gone at once.
   */
  public void leave(Worker asking, UUID id) {
    StaffRecord record = requireOther(asking, id);
    if (record.state() == State.LEFT) {
      throw Refused.because("members.fault.WRONG_STATE");
    }
    deeds.requireAnotherAdministrator(record);
    twoHands.close();
    rows.setState(id, State.LEFT, clock.instant().atOffset(ZoneOffset.UTC));
    deeds.forgetSignIn(id);
    links.makeVoid(id);
    record(MembersAction.WORKER_LEFT, id);
    if (record.state() == State.ACTIVE) {
      requests.keptOut(asking, record);
    }
  }

  /**
   * Asks for password, factor and recovery codes to be thrown away and chosen anew. Who reads
   * content keeps theirs until a second administrator has agreed.
   */
  public UUID reset(Worker asking, UUID id) {
    StaffRecord record = requireOther(asking, id);
    requireState(record, State.ACTIVE);
    return requests.reset(asking, record);
  }

  private StaffRecord requireOther(Worker asking, UUID id) {
    StaffRecord record = requireRank(asking, id);
    if (id.equals(asking.id())) {
      throw Refused.at("roles", "members.fault.OWN_ACCOUNT");
    }
    return record;
  }

  private StaffRecord requireRank(Worker asking, UUID id) {
    StaffRecord record = get(asking, id);
    if (!StaffRules.outranks(asking, record.roles())) {
      throw Refused.at("roles", "members.fault.BEYOND_OWN_ROLES");
    }
    return record;
  }

  private static void requireReach(Worker asking, UUID organisation) {
    if (!StaffRules.reaches(asking, organisation)) {
      throw new NotFound();
    }
  }

  private static void requireGrantable(Worker asking, Set<Role> roles) {
    if (!StaffRules.grantable(asking).containsAll(roles)) {
      throw Refused.at("roles", "members.fault.BEYOND_OWN_ROLES");
    }
  }

  private static void requireState(StaffRecord record, State state) {
    if (record.state() != state) {
      throw Refused.because("members.fault.WRONG_STATE");
    }
  }

  private void requireFree(String email, @org.jspecify.annotations.Nullable UUID own) {
    rows.findByEmail(email)
        .filter(holder -> !holder.equals(own))
        .ifPresent(
            holder -> {
              throw Refused.at("email", "members.fault.EMAIL_TAKEN");
            });
  }

  private void record(MembersAction action, UUID id) {
    audit.record(action, ObjectRef.of("WORKER", id));
  }
}
