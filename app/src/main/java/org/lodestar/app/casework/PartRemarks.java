package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.site.Language;

/** Slot: what stands beside a part of a case and goes wherever the part goes. */
public interface PartRemarks {
  /** Remarks on a part about a person, in words; empty when there are none. */
  List<Passage> on(UUID person, String part, Language language);
}
