package org.lodestar.app.site;

import java.util.List;

/**
 * Slot: in which languages public pages are shown. Filled by the module that keeps translations.
 */
public interface Languages {
  /** Languages that are shown now, English first. */
  List<Language> offered();

  /** Whether a person has checked all words of a language as they stand; true for English. */
  boolean checked(Language language);
}
