package org.lodestar.app.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.vocabulary.AgencyKind;

/** The invented partnership: its name, its organisations and its workers. */
record PartnershipScript(
    String name, Night atNight, List<Body> organisations, List<Player> workers) {
  static PartnershipScript read() {
    return Script.read("partnership.json", PartnershipScript.class);
  }

  /** The organisation of a key. */
  Body organisation(String key) {
    return organisations.stream()
        .filter(body -> body.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No organisation " + key));
  }

  /** The worker of a key. */
  Player worker(String key) {
    return workers.stream()
        .filter(player -> player.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No worker " + key));
  }

  /**
   * Numbers at night.
   *
   * @param door whom a worker rings who cannot sign in
   * @param begins how the numbers on record begin
   * @param last the end of the number before the first of them
   */
  record Night(String door, String begins, int last) {}

  /** An organisation. */
  record Body(
      String key,
      String name,
      AgencyKind kind,
      String acknowledgesWithin,
      String staffedHours,
      @Nullable String ringAtNight) {
    NewOrganisation joining() {
      return new NewOrganisation(
          name,
          kind,
          Duration.parse(acknowledgesWithin),
          staffedHours,
          ringAtNight == null ? "" : ringAtNight);
    }
  }

  /**
   * A worker.
   *
   * @param organisation key of the organisation
   * @param does what a newcomer sees as this worker, in a few words
   */
  record Player(
      String key, String organisation, String name, String post, String does, Set<Role> roles) {
    NewPerson joining(UUID organisationId) {
      String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@lanternshire.example";
      return new NewPerson(organisationId, email, name, post, roles);
    }
  }
}
