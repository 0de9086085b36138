package org.lodestar.app.members.web;

import org.lodestar.app.members.domain.SquareCode;

/**
 * Setting up an authenticator app.
 *
 * @param square the picture to scan
 * @param typed the same for typing
 * @param to where to go afterwards
 */
public record FactorPage(SquareCode square, String typed, String to) {
  @Override
  public String toString() {
    return "FactorPage";
  }
}
