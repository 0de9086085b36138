package org.lodestar.app.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.lodestar.app.files.FileAnswer;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.OriginalReason;
import org.lodestar.app.files.Shut;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out copies and originals, each under a type that we chose and in a sandbox: whatever a file
 * claims to be, the browser runs nothing of it.
 */
@Controller
class FileController {
  private final OpenedFiles files;
  private final Attachments attachments;

  FileController(OpenedFiles files, Attachments attachments) {
    this.files = files;
    this.attachments = attachments;
  }

  /** The copy: a picture may stand in a page of ours, words in a window, pages are downloaded. */
  @GetMapping("/files/{id}/copy")
  @Permit(Action.READ_FILE)
  void copy(@PathVariable UUID id, Worker worker, HttpServletResponse response) throws IOException {
    FileAnswer.shown(opened(files.openCopy(worker, id)), response);
  }

  /** The original, always as a download. */
  @PostMapping("/files/{id}/original")
  @Permit(Action.READ_ORIGINAL)
  void original(
      @PathVariable UUID id,
      @RequestParam(required = false) OriginalReason reason,
      Worker worker,
      HttpServletResponse response)
      throws IOException {
    attachments.getForOriginal(worker, id);
    if (reason == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    FileAnswer.taken(opened(files.openOriginal(worker, id, reason)), response);
  }

  private static OpenedFile opened(Opening opening) {
    return switch (opening) {
      case OpenedFile file -> file;
      case Shut shut -> throw new ResponseStatusException(status(shut.why()));
    };
  }

  /** A file that is missing or altered is a fault of ours, and looked into. */
  private static HttpStatus status(Shut.Why why) {
    return switch (why) {
      case LOCKED, TAKEN_OUT, INFECTED, NOT_YET_SCANNED, NO_COPY -> HttpStatus.CONFLICT;
      case UNREADABLE -> HttpStatus.GONE;
    };
  }
}
