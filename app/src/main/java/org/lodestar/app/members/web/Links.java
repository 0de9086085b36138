package org.lodestar.app.members.web;

import java.util.UUID;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.entry.LinkPurpose;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows a one-time link in the answer itself: after a redirect its secret would have to be kept
 * somewhere. A reload makes a new link and voids this one.
 */
final class Links {
  private Links() {}

  static String shown(
      UUID person, String displayName, LinkSecret secret, LinkPurpose purpose, Model model) {
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/join/" + secret.value())
            .build()
            .toUriString();
    model.addAttribute(
        "model", new LinkPage(person, displayName, address, purpose.validity().toDays()));
    return "members/link";
  }
}
