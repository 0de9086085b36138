package org.lodestar.app.triage.web;

import java.net.URI;
import org.lodestar.app.concerns.NoMailbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A message that nobody would read is not written; the page of the concern says why. */
@ControllerAdvice
class NobodyReads {
  @ExceptionHandler(NoMailbox.class)
  ResponseEntity<Void> sayWhy(NoMailbox refused) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/concerns/" + refused.concern() + "?done=" + Done.NO_MAILBOX))
        .build();
  }
}
