package org.lodestar.app.members.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Starters;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What another installation can begin with: the place of this one, and nobody. */
@Controller
class StarterController {
  private final Starters starters;

  StarterController(Starters starters) {
    this.starters = starters;
  }

  @GetMapping(UseWords.HOME + "/starter.json")
  @Permit(Action.SWITCH_CAPABILITIES)
  ResponseEntity<byte[]> take(Worker worker) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Starters.FILE + "\"")
        .body(starters.take(worker));
  }
}
