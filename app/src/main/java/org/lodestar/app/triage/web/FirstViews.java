package org.lodestar.app.triage.web;

import java.net.URI;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever address was asked for, the question before the first view comes first. */
@ControllerAdvice
class FirstViews {
  @ExceptionHandler(FirstViewNeeded.class)
  ResponseEntity<Void> askFirst(FirstViewNeeded needed) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/concerns/" + needed.concern()))
        .build();
  }
}
