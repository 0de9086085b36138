package org.lodestar.app.rights.web;

import org.lodestar.app.site.WorkLink;
import org.springframework.stereotype.Component;

/** Where any worker says that data went where they should not. */
@Component
class BreachLink implements WorkLink {
  @Override
  public String label() {
    return "rights.breach.tell";
  }

  @Override
  public String href() {
    return Addresses.BREACHES + "/new";
  }
}
