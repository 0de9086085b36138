package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.files.Already;
import org.lodestar.app.members.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page's script asks while a returning reporter sends a file piece by piece. */
@RestController
class MailboxPieces {
  private static final String RECEIPT = "who holds a receipt needs no account";

  private final Mailboxes mailboxes;
  private final OpenMailbox open;
  private final PieceAnswers answers;

  MailboxPieces(Mailboxes mailboxes, OpenMailbox open, PieceAnswers answers) {
    this.mailboxes = mailboxes;
    this.open = open;
    this.answers = answers;
  }

  @PostMapping("/mailbox/files/begin")
  @Open(RECEIPT)
  ResponseEntity<Map<String, Object>> begin(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "0") long size,
      HttpServletRequest request) {
    return answers.begin(new InMailbox(request), name, type, size);
  }

  @GetMapping("/mailbox/files/piece")
  @Open(RECEIPT)
  ResponseEntity<Map<String, Object>> progress(
      @RequestParam UUID file, HttpServletRequest request) {
    return answers.progress(new InMailbox(request), file);
  }

  @PutMapping("/mailbox/files/piece")
  @Open(RECEIPT)
  ResponseEntity<Map<String, Object>> piece(
      @RequestParam UUID file, @RequestParam long from, HttpServletRequest request)
      throws IOException {
    return answers.piece(new InMailbox(request), file, from, request.getInputStream());
  }

  @PostMapping("/mailbox/files/finish")
  @Open(RECEIPT)
  ResponseEntity<Map<String, Object>> finish(@RequestParam UUID file, HttpServletRequest request) {
    return answers.finish(new InMailbox(request), file);
  }

  /** What lies in the open mailbox and is not sent yet. */
  private final class InMailbox implements PieceAnswers.Place {
    private final HttpServletRequest request;

    InMailbox(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public Optional<Gathered> find() {
      return open.holder(request).map(holder -> open.unsent(request).gathered());
    }

    @Override
    public Already already() {
      return open.holder(request).map(mailboxes::already).orElseGet(Already::nothing);
    }

    @Override
    public void change(UnaryOperator<Gathered> change) {
      open.change(request, before -> before.with(change.apply(before.gathered())));
    }
  }
}
