package org.lodestar.app.site;

/** Slot: which addresses search engines may list. Where nobody fills it, none. */
public interface ListedPages {
  /** Whether the page at this path, in any language, may be listed. */
  boolean listed(String path);
}
