package org.lodestar.app.site;

import java.util.List;

/**
 * Slot: what everybody can read of a room, to be found by the search of the public site and listed
 * for search engines. Nothing that asks for a code, takes a form apart from its first page, or is
 * about a person.
 */
public interface PublicPlaces {
  /** They, in the words of the page from which somebody looks for them. */
  List<PublicPlace> places(Page page);

  /** The addresses among them that search engines may list. */
  default List<String> listed() {
    return List.of();
  }

  /**
   * Whether search engines may list an address. Asked at each request: what has to be looked up is
   * kept for a while.
   */
  default boolean listed(String path) {
    return listed().contains(path);
  }
}
