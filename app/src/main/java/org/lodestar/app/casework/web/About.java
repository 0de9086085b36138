package org.lodestar.app.casework.web;

import java.util.UUID;

/** Whom in which case an address is about. */
record About(UUID file, UUID person) {
  /** The address of the person, or one below it. */
  String address(String below) {
    return Addresses.person(file, person) + below;
  }
}
