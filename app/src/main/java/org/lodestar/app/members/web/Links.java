package org.lodestar.app.members.web;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.domain.SecondPiece;
import org.lodestar.app.members.staff.HandingOver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Shows a sheet with a one-time link in the answer itself: after a redirect its secret would have
 * to be kept somewhere. A reload makes a new link and voids this one.
 */
@Component
final class Links {
  /** Of the machine itself: that crosses no network. */
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String address;

  Links(Environment environment) {
    this.address = environment.getProperty("LODESTAR_ADDRESS", "");
  }

  /** Whether what is shown now crosses a network as anybody there can read it. */
  boolean isPlain() {
    UriComponents here =
        (address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(address))
            .build();
    return "http".equals(here.getScheme()) && !OWN.contains(String.valueOf(here.getHost()));
  }

  String shown(UUID request, String displayName, HandingOver.Sheet sheet, Model model) {
    String here =
        address.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
            : address;
    SecondPiece piece = sheet.piece();
    model.addAttribute(
        "model",
        new LinkPage(
            request,
            displayName,
            here + "/join/" + sheet.link().value(),
            sheet.purpose().validity().toDays(),
            piece == null ? null : piece.grouped()));
    return "members/link";
  }
}
