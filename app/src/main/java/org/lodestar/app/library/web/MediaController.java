package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.ErrorPage;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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
  private final Players players;

  MediaController(Recordings recordings, Players players) {
    this.recordings = recordings;
    this.players = players;
  }

  @GetMapping(PATH + "/{id}")
  @Open("what we tell everybody")
  ResponseEntity<Resource> play(
      @PathVariable UUID id, HttpMethod method, HttpServletRequest request) {
    watched(request);
    return played(recordings, players, recordings.get(id), method);
  }

  /** Should too many play at once, whoever comes is told of films and not of forms. */
  static void watched(HttpServletRequest request) {
    request.setAttribute(ErrorPage.BUSY, "site.fault.watched");
  }

  /**
   * Under a type that we chose: the browser runs nothing of it. Who asks for its head alone is told
   * sort and length, and no byte of it is read.
   */
  static ResponseEntity<Resource> played(
      Recordings recordings, Players players, Recording recording, HttpMethod method) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().contentType(MediaType.parseMediaType(recording.media().type()));
    if (method.equals(HttpMethod.HEAD)) {
      return answer
          .contentLength(recording.size())
          .header(HttpHeaders.ACCEPT_RANGES, "bytes")
          .build();
    }
    return answer.body(
        new RecordingFile(recording, number -> recordings.piece(recording, number), players));
  }
}
