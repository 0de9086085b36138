package org.lodestar.app.sharing.web;

import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.NotesRequest;

/**
 * A request for notes.
 *
 * @param mayAnswer whether this worker may answer it now
 */
public record RequestPage(
    CaseFile file, Person person, NotesRequest request, Parties parties, boolean mayAnswer) {

  /** Whether nobody has answered yet. */
  public boolean isOpen() {
    return request.state() == NotesRequest.State.OPEN;
  }
}
