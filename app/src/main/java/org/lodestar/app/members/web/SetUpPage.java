package org.lodestar.app.members.web;

import java.util.Set;
import org.lodestar.app.members.StarterChoice;

/**
 * The first set-up, with the address that the form is sent to.
 *
 * @param starts with what one can begin
 */
public record SetUpPage(String action, Set<StarterChoice> starts) {
  @Override
  public String toString() {
    return "SetUpPage";
  }
}
