package org.lodestar.app.guests.web;

import java.time.Instant;

/**
 * What somebody without an account sees of their link before it lets them in.
 *
 * @param here address of the link
 * @param asked key of what it is for
 * @param organisation that sent it
 * @param until last day
 * @param number that this browser shows while it waits to be let in; else empty
 */
public record DoorPage(
    String here, String asked, String organisation, Instant until, String number) {
  /** Never the link. */
  @Override
  public String toString() {
    return "DoorPage";
  }
}
