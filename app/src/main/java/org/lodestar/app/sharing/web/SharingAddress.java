package org.lodestar.app.sharing.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.app.casework.CaseAddress;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.springframework.stereotype.Component;

/**
 * Pages about what was given out, or asked for, are about the person. A receiver's pages are not:
 * they read what they were given and nothing of the case.
 */
@Component
class SharingAddress implements CaseAddress {
  private static final Pattern GIVEN =
      Pattern.compile("/(shares|notes-requests|hand-overs)/([0-9a-f]{8}-[0-9a-f-]{27})(?:[/?].*)?");

  private final SharingWaiting desktop;
  private final HandOvers handOvers;

  SharingAddress(SharingWaiting desktop, HandOvers handOvers) {
    this.handOvers = handOvers;
    this.desktop = desktop;
  }

  @Override
  public Optional<About> about(String address) {
    Matcher found = GIVEN.matcher(address);
    return found.matches()
        ? about(found.group(1), UUID.fromString(found.group(2)))
        : Optional.empty();
  }

  private Optional<About> about(String kind, UUID id) {
    return switch (kind) {
      case "shares" -> desktop.find(id).map(share -> new About(share.caseFile(), share.person()));
      case "hand-overs" ->
          handOvers.find(id).map(each -> new About(each.caseFile(), each.person()));
      default -> desktop.findRequest(id).map(asked -> new About(asked.caseFile(), asked.person()));
    };
  }
}
