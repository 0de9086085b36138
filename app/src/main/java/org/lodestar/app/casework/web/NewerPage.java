package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.face.ChangeWords;

/** Taking the newer local pathway for a person: what would change. */
public record NewerPage(
    CaseFile file,
    Person person,
    PathwayVersion followed,
    PathwayVersion newer,
    List<ChangeWords> changes) {
  public NewerPage {
    changes = List.copyOf(changes);
  }
}
