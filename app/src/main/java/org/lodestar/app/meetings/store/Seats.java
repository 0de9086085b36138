package org.lodestar.app.meetings.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/**
 * Who sits at the table of a meeting, as grants. A seat opens the notice at first; taken, it opens
 * all that lies on the table for that organisation.
 */
@Component
public class Seats {
  private static final String CALLS = "MEETING_CALLED";
  private static final String INVITED = "MEETING_INVITED";
  private static final String SITS = "MEETING_ACCEPTED";

  private final Grants grants;

  Seats(Grants grants) {
    this.grants = grants;
  }

  /** Lays something on the table: the callers' own copy of its key. */
  public void lay(UUID key, UUID host) {
    grants.allow(key, host, Level.READ, CALLS);
  }

  /** Prepares the seats of a meeting; who is shut out of the case gets none. */
  public void prepare(Meeting meeting) {
    lay(meeting.keys().seal(), meeting.organisation());
    grants.inheritExclusions(meeting.caseFile(), meeting.id());
  }

  /** An organisation learns that there is a meeting. */
  public void invite(Meeting meeting, Invitation invitation) {
    UUID guest = invitation.organisation();
    grants.mustBeOf(invitation.seal(), Set.of(CALLS, INVITED, SITS));
    grants.allow(meeting.id(), guest, Level.NOTICE, INVITED);
    grants.allow(invitation.id(), guest, Level.NOTICE, INVITED);
    grants.allow(invitation.seal(), guest, Level.READ, INVITED);
  }

  /**
   * An organisation sits down: all who work there, or those who come where the case is open to
   * named workers only.
   */
  public void take(Meeting meeting, Invitation invitation, Collection<UUID> who) {
    grants.mustBeOf(meeting.keys().seal(), Set.of(CALLS, INVITED, SITS));
    Collection<UUID> holders = meeting.namedOnly() ? who : Set.of(invitation.organisation());
    for (UUID holder : holders) {
      grants.allow(meeting.id(), holder, Level.READ, SITS);
      grants.allow(meeting.keys().seal(), holder, Level.READ, SITS);
    }
  }

  /** All who sit there now. */
  public List<UUID> taken(Meeting meeting) {
    return grants.holdersFor(meeting.id(), SITS);
  }

  /** An organisation gets up again and knows no more than that there is a meeting. */
  public void leave(Meeting meeting, Invitation invitation, Collection<UUID> who) {
    for (UUID worker : who) {
      grants.revoke(meeting.id(), worker);
      grants.revoke(meeting.keys().seal(), worker);
    }
    grants.revoke(meeting.keys().seal(), invitation.organisation());
    grants.allow(meeting.id(), invitation.organisation(), Level.NOTICE, INVITED);
  }

  /** The callers take a seat away. */
  public void remove(Meeting meeting, Invitation invitation, Collection<UUID> who) {
    leave(meeting, invitation, who);
    grants.revoke(meeting.id(), invitation.organisation());
    grants.revoke(invitation.id(), invitation.organisation());
  }

  /** What lies on the table is for these organisations; they see it once they sit there. */
  public void open(UUID key, Collection<UUID> organisations) {
    organisations.forEach(each -> grants.allow(key, each, Level.READ, INVITED));
  }

  /** As {@link #open}, for one organisation, until a moment. */
  public void openUntil(UUID key, UUID organisation, Instant end) {
    grants.allowUntil(key, organisation, Level.READ, INVITED, end);
  }

  /** What lies on the table is no longer for these organisations. */
  public void shut(UUID key, Collection<UUID> organisations) {
    List.copyOf(organisations).forEach(each -> grants.revoke(key, each));
  }
}
