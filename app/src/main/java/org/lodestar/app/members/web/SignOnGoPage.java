package org.lodestar.app.members.web;

/**
 * The way to the provider of sign-on, for a worker who links it.
 *
 * @param address of the provider, with what it is to be told
 */
public record SignOnGoPage(String provider, String address) {
  @Override
  public String toString() {
    return "SignOnGoPage";
  }
}
