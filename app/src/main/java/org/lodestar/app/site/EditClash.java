package org.lodestar.app.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed the same thing since this person opened it. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class EditClash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** No message: what clashed is content. */
  public EditClash() {
    super("Changed meanwhile", null, false, false);
  }
}
