package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.DemonstrationSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One click to be an invented worker: in a demonstration, on the machine's own screen only. */
@Component
class DemonstrationDoor {
  private final Installation installation;
  private final ObjectProvider<DemonstrationSignIn> slots;

  DemonstrationDoor(Installation installation, ObjectProvider<DemonstrationSignIn> slots) {
    this.installation = installation;
    this.slots = slots;
  }

  boolean isOpen(HttpServletRequest request) {
    return installation.isDemonstration() && Source.isThisMachine(request);
  }

  List<DemonstrationSignIn.Choice> choices(HttpServletRequest request) {
    return isOpen(request)
        ? slots.stream().flatMap(slot -> slot.choices().stream()).toList()
        : List.of();
  }

  List<String> hints(HttpServletRequest request) {
    return isOpen(request)
        ? slots.stream().flatMap(slot -> slot.hints().stream()).toList()
        : List.of();
  }

  boolean offers(HttpServletRequest request, UUID person) {
    return choices(request).stream().anyMatch(choice -> choice.person().equals(person));
  }
}
