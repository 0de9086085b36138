package org.lodestar.supply;

import java.util.List;

/**
 * Something that is shipped.
 *
 * @param name as the lists beside this class call it: {@code group:artifact}, or a plain name where
 *     it comes inside something else
 * @param version empty where it has none
 * @param licences as its maker says
 * @param sha256 empty where it is no file of its own
 */
record Component(String name, String version, List<String> licences, String sha256) {
  /** Whose licence is the product's own. */
  static final String OURS = "org.lodestar:";

  Component {
    licences = List.copyOf(licences);
  }

  /** The name of its file in a release. */
  String file() {
    return name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
  }

  boolean isOurs() {
    return name.startsWith(OURS);
  }

  @Override
  public String toString() {
    return version.isEmpty() ? name : name + " " + version;
  }
}
