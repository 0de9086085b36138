package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceOutcome;
import org.lodestar.app.files.PieceRefused;
import org.lodestar.app.files.Progress;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.Uploads;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.members.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page's script asks while it sends a file of the draft piece by piece. */
@RestController
class FilePieces {
  private static final String ANYONE = "anyone may report";

  private final Drafts drafts;
  private final Uploads uploads;

  FilePieces(Drafts drafts, Uploads uploads) {
    this.drafts = drafts;
    this.uploads = uploads;
  }

  @PostMapping("/report/files/begin")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> begin(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "0") long size,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Draft> draft = open(request);
    if (draft.isEmpty()) {
      return refused(WhyNot.GONE);
    }
    Received received = uploads.begin(name, type, size, Already.of(draft.get().files()));
    return switch (received) {
      case BegunFile file -> {
        drafts.change(request, response, before -> before.withBegun(file));
        yield ResponseEntity.ok(Map.of("file", file.id()));
      }
      case NotTaken not -> refused(not.why());
      case HeldFile whole -> throw new IllegalStateException("Nothing was sent yet");
    };
  }

  /** How far it has come: the script goes on from there. */
  @GetMapping("/report/files/piece")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> progress(
      @RequestParam UUID file, HttpServletRequest request) {
    Optional<Draft> draft = open(request);
    Optional<HeldFile> held = draft.flatMap(each -> each.file(file));
    return held.isPresent()
        ? received(held.get().size())
        : draft
            .flatMap(each -> each.begun(file))
            .map(uploads::progress)
            .map(FilePieces::answer)
            .orElseGet(() -> refused(WhyNot.GONE));
  }

  @PutMapping("/report/files/piece")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> piece(
      @RequestParam UUID file, @RequestParam long from, HttpServletRequest request)
      throws IOException {
    Optional<BegunFile> begun = open(request).flatMap(draft -> draft.begun(file));
    return begun.isEmpty()
        ? refused(WhyNot.GONE)
        : answer(uploads.piece(begun.get(), from, request.getInputStream()));
  }

  @PostMapping("/report/files/finish")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> finish(
      @RequestParam UUID file, HttpServletRequest request, HttpServletResponse response) {
    Optional<Draft> draft = open(request);
    Optional<HeldFile> before = draft.flatMap(each -> each.file(file));
    if (before.isPresent()) {
      return received(before.get().size());
    }
    Optional<Received> now = draft.flatMap(each -> each.begun(file)).map(uploads::finish);
    if (now.orElse(null) instanceof HeldFile held) {
      drafts.change(request, response, each -> each.finished(held));
      return received(held.size());
    }
    return refused(now.orElse(null) instanceof NotTaken not ? not.why() : WhyNot.GONE);
  }

  private Optional<Draft> open(HttpServletRequest request) {
    return drafts.find(request).filter(draft -> !draft.sent());
  }

  private static ResponseEntity<Map<String, Object>> answer(PieceOutcome outcome) {
    return switch (outcome) {
      case Progress progress -> received(progress.received());
      case PieceRefused refused -> refused(refused.why());
    };
  }

  private static ResponseEntity<Map<String, Object>> received(long bytes) {
    return ResponseEntity.ok(Map.of("received", bytes));
  }

  private static ResponseEntity<Map<String, Object>> refused(WhyNot why) {
    return ResponseEntity.status(why.status()).body(Map.of("why", why));
  }
}
