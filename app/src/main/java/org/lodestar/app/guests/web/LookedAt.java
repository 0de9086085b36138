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
    pause(guesses.waitOf(network));
    Turned turned = work.get();
    if (turned.entry() instanceof GuestEntry.Over) {
      guesses.wrong(network);
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
