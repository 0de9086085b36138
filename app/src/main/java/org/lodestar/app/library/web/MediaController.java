package org.lodestar.app.library.web;

import java.util.UUID;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.Open;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Plays recordings of public pages to everybody, whole or in the ranges that browsers ask for. What
 * is played is counted nowhere.
 */
@Controller
class MediaController {
  static final String PATH = "/media";

  private final Recordings recordings;

  MediaController(Recordings recordings) {
    this.recordings = recordings;
  }

  @GetMapping(PATH + "/{id}")
  @Open("what we tell everybody")
  ResponseEntity<Resource> play(@PathVariable UUID id) {
    return played(recordings, recordings.get(id));
  }

  /** Under a type that we chose: the browser runs nothing of it. */
  static ResponseEntity<Resource> played(Recordings recordings, Recording recording) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(recording.media().type()))
        .body(new RecordingFile(recordings, recording));
  }
}
