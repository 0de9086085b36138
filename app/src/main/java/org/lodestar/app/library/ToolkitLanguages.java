package org.lodestar.app.library;

import java.util.List;
import java.util.Map;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;

/** Slot: in which languages something of the toolkit can be had that a later room draws. */
public interface ToolkitLanguages {
  /** The languages of each of its items, by the code of the item, English first. */
  Map<String, List<Language>> languages(Page page);
}
