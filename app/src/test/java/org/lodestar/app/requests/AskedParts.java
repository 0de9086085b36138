package org.lodestar.app.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.NewPass;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.face.GuestDoor;
import org.lodestar.app.guests.face.PassSending;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.PartPurpose;
import org.lodestar.app.requests.face.Parts;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Partners without an account who are asked for their part of an answer. */
@Component
class AskedParts {
  private final Passes passes;
  private final PassSending sending;
  private final GuestDoor door;
  private final Parts parts;
  private final Clock clock;

  AskedParts(Passes passes, PassSending sending, GuestDoor door, Parts parts, Clock clock) {
    this.passes = passes;
    this.sending = sending;
    this.door = door;
    this.parts = parts;
    this.clock = clock;
  }

  /** A link that was printed. */
  record Printed(UUID pass, String link) {
    String here() {
      return "/by-link/" + link;
    }
  }

  /** Somebody of the water board is asked. */
  Printed asked(Worker worker, UUID request) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    NewPass asked =
        new NewPass(
            PartPurpose.KEY,
            request,
            PassWay.SHEET,
            new Pass.Who(PersonalText.of("Ada Brook"), PersonalText.of("Water board"), null),
            new Pass.Told(
                PersonalText.of("How many visits you made"), PersonalText.of("Desk for answers")),
            today.plusDays(5));
    return Standing.member(worker.id())
        .call(
            () -> {
              UUID pass = passes.ask(worker, asked);
              long version = passes.get(worker, pass).version();
              String link =
                  Objects.requireNonNull(sending.sheet(worker, pass, version)).link().grouped();
              return new Printed(pass, link);
            });
  }

  /** The link with which somebody was asked and has written. */
  UUID answered(Worker worker, UUID request) {
    Printed printed = asked(worker, request);
    if (door.open(printed.link(), pass -> Optional.empty()).entry() instanceof GuestEntry.In in) {
      ToldPart told = new ToldPart(PartHeld.GIVE, "Seventeen visits");
      in.guest().standing().run(() -> parts.write(in.guest(), told));
    }
    return printed.pass();
  }
}
