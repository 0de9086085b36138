package org.lodestar.app.casework;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * What a worker sees of a case before they have said whether they know anybody in it: the names,
 * and nothing else.
 */
public record ConflictCheck(UUID caseFile, String reference, List<PersonalText> names) {
  public ConflictCheck {
    names = List.copyOf(names);
  }
}
