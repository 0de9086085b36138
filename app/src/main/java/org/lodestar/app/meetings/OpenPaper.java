package org.lodestar.app.meetings;

import java.util.List;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;

/** A paper and what it says. */
public record OpenPaper(Meeting meeting, Paper paper, PersonalText name, List<CaseSheet> sheets) {
  public OpenPaper {
    sheets = List.copyOf(sheets);
  }
}
