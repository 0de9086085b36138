package org.lodestar.app.places;

/**
 * A ward.
 *
 * @param code as the statistics office gives it, such as {@code E05000001}: another boundary,
 *     another code
 * @param name empty where nobody told it
 */
public record Ward(String code, String name) {
  /** By its name, or by its code where it has none. */
  public String called() {
    return name.isEmpty() ? code : name;
  }
}
