package org.lodestar.app.casework;

import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Subject;

/**
 * Slot: what a later module says over every page of a case, since nobody may act on the case
 * without it. Asked for whoever reads the case alone.
 */
public interface CaseAlarm {
  /** What is said of this case, with where it leads for whoever may go there; in few questions. */
  List<Subject.Flag> flags(CaseFile file, Page page);
}
