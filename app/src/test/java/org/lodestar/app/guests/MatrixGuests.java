package org.lodestar.app.guests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.guests.TestGuests.Matter;
import org.lodestar.app.guests.TestGuests.Printed;
import org.lodestar.app.guests.face.GuestDoor;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.ToldUpdate;
import org.lodestar.app.strategy.face.GuestUpdates;
import org.springframework.stereotype.Component;

/** Links that are none, and what a guest wrote of an action, for the access matrix. */
@Component
class MatrixGuests implements MatrixMaker {
  private final TestGuests guests;
  private final GuestDoor door;
  private final GuestUpdates updates;

  MatrixGuests(TestGuests guests, GuestDoor door, GuestUpdates updates) {
    this.guests = guests;
    this.door = door;
    this.updates = updates;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-link", "guest-update");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    if (kind.equals("any-link")) {
      return Map.of("link", "no-such-link");
    }
    Matter matter = guests.matter(place.organisation());
    Printed printed = guests.printed(matter);
    write(printed);
    return Map.of(
        "id", matter.strategy().toString(),
        "action", matter.action().toString(),
        "pass", printed.pass().toString());
  }

  private void write(Printed printed) {
    if (door.open(printed.link(), pass -> Optional.empty()).entry() instanceof GuestEntry.In in) {
      ToldUpdate told = new ToldUpdate("Half of it", "The rest", "", ActionStanding.GREEN);
      in.guest().standing().run(() -> updates.write(in.guest(), told));
    }
  }
}
