package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lodestar.app.files.Already;
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
  private final PieceAnswers answers;

  FilePieces(Drafts drafts, PieceAnswers answers) {
    this.drafts = drafts;
    this.answers = answers;
  }

  @PostMapping("/report/files/begin")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> begin(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "0") long size,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answers.begin(new InDraft(request, response), name, type, size);
  }

  @GetMapping("/report/files/piece")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> progress(
      @RequestParam UUID file, HttpServletRequest request, HttpServletResponse response) {
    return answers.progress(new InDraft(request, response), file);
  }

  @PutMapping("/report/files/piece")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> piece(
      @RequestParam UUID file,
      @RequestParam long from,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    return answers.piece(new InDraft(request, response), file, from, request.getInputStream());
  }

  @PostMapping("/report/files/finish")
  @Open(ANYONE)
  ResponseEntity<Map<String, Object>> finish(
      @RequestParam UUID file, HttpServletRequest request, HttpServletResponse response) {
    return answers.finish(new InDraft(request, response), file);
  }

  /** The draft of the visit, while it is not sent. */
  private final class InDraft implements PieceAnswers.Place {
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    InDraft(HttpServletRequest request, HttpServletResponse response) {
      this.request = request;
      this.response = response;
    }

    @Override
    public Optional<Gathered> find() {
      return drafts.find(request).filter(draft -> !draft.sent()).map(Draft::gathered);
    }

    @Override
    public Already already() {
      return Already.nothing();
    }

    @Override
    public void change(UnaryOperator<Gathered> change) {
      drafts.change(request, response, draft -> draft.with(change.apply(draft.gathered())));
    }
  }
}
