package org.lodestar.app.members.web;

import java.util.List;

/**
 * Recovery codes, shown this once.
 *
 * @param to where to go on
 */
public record RecoveryCodesPage(List<String> codes, String to) {
  @Override
  public String toString() {
    return "RecoveryCodesPage";
  }
}
