package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slot: the helplines that public pages show. Filled by the module that keeps services. */
public interface HelplineSlot {
  /** Helplines in the order in which they are shown, worded in this language. */
  List<Helpline> helplines(Language language);

  /** A helpline as shown: name, number, when it answers, where to read more. */
  record Helpline(String name, String phone, String hours, @Nullable String website) {}
}
