package org.lodestar.app.site;

/**
 * What the partnership uses: the one place that is asked. Filled by {@code members}; a change
 * counts at once where it is made, and within two seconds on every other node.
 */
public interface Capabilities {
  /** Whether it is on. What nobody ever switched is on. */
  boolean on(Capability.Key key);

  /** Whether a page is not part of anything that is switched off; by its path, or a link to it. */
  boolean reaches(String address);
}
