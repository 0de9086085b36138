package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.face.GuestDoor;
import org.lodestar.app.guests.face.GuestDoor.Turned;
import org.lodestar.app.members.face.Guesses;
import org.lodestar.app.site.SourceNetwork;
import org.springframework.stereotype.Component;

/** Looks at links as they come with a request, and slows whoever tries many that are none. */
@Component
class LookedAt {
  /** A right link waits no longer behind an address from which a machine guesses. */
  private static final Duration LONGEST_BEFORE = Duration.ofMillis(750);

  private final GuestDoor door;
  private final Guesses guesses;

  LookedAt(GuestDoor door, Guesses guesses) {
    this.door = door;
    this.guesses = guesses;
  }

  GuestEntry look(HttpServletRequest request, String link) {
    return paced(request, () -> new Turned(door.look(link, GuestCookie.read(request)), null))
        .entry();
  }

  Turned open(HttpServletRequest request, String link) {
    return paced(request, () -> door.open(link, GuestCookie.read(request)));
  }

  Turned ask(HttpServletRequest request, String link) {
    return paced(request, () -> door.ask(link, GuestCookie.read(request)));
  }

  private Turned paced(HttpServletRequest request, Supplier<Turned> work) {
    String network = SourceNetwork.of(request.getRemoteAddr());
    Duration whole = guesses.waitOf(network);
    Duration before = whole.compareTo(LONGEST_BEFORE) < 0 ? whole : LONGEST_BEFORE;
    pause(before);
    Turned turned = work.get();
    if (turned.entry() instanceof GuestEntry.Over) {
      guesses.wrong(network);
      pause(whole.minus(before));
    }
    return turned;
  }

  private static void pause(Duration wait) {
    if (wait.isZero()) {
      return;
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
