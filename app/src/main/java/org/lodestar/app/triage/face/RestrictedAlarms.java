package org.lodestar.app.triage.face;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.RestrictedAlarm;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alarms on matters that only named workers see. Those on duty learn that there is one and whom to
 * call; neither which concern nor anything that was written.
 */
@Component
@Transactional
public class RestrictedAlarms {
  private final WaitingConcerns waiting;
  private final DutyRota rota;
  private final People people;
  private final Grants grants;

  RestrictedAlarms(WaitingConcerns waiting, DutyRota rota, People people, Grants grants) {
    this.waiting = waiting;
    this.rota = rota;
    this.people = people;
    this.grants = grants;
  }

  /** Whom to call, since when. */
  public record Call(List<String> names, Instant since) {
    public Call {
      names = List.copyOf(names);
    }
  }

  /**
   * Alarms that reach this worker now, oldest first. Who sees the concern itself is not told twice;
   * who is shut out of it is not told at all.
   */
  @Transactional(readOnly = true)
  public List<Call> reaching(UUID worker) {
    return waiting.restrictedAlarms().stream()
        .filter(each -> !each.named().contains(worker))
        .filter(each -> reaches(each, worker))
        .map(each -> new Call(names(each.named()), each.raisedAt()))
        .toList();
  }

  private boolean reaches(RestrictedAlarm alarm, UUID worker) {
    List<UUID> shutOut = grants.excludedFrom(alarm.concern());
    return !shutOut.contains(worker)
        && rota.now(alarm.organisation(), shutOut).workers().contains(worker);
  }

  private List<String> names(List<UUID> named) {
    return people.names(named).values().stream().sorted().toList();
  }
}
