package org.lodestar.app.members.web;

import java.util.UUID;
import org.lodestar.app.members.domain.SecondPiece;
import org.lodestar.app.members.staff.HandingOver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows a sheet with a one-time link in the answer itself: after a redirect its secret would have
 * to be kept somewhere. A reload makes a new link and voids this one.
 */
@Component
final class Links {
  private final String address;

  Links(Environment environment) {
    this.address = environment.getProperty("LODESTAR_ADDRESS", "");
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
