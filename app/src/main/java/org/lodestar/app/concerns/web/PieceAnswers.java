package org.lodestar.app.concerns.web;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceOutcome;
import org.lodestar.app.files.PieceRefused;
import org.lodestar.app.files.Progress;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers the script of a page that sends files piece by piece, wherever their keys are kept. */
@Component
class PieceAnswers {
  private final Uploads uploads;
  private final Gathering gathering;

  PieceAnswers(Uploads uploads, Gathering gathering) {
    this.uploads = uploads;
    this.gathering = gathering;
  }

  /** Where a visitor gathers files. */
  interface Place {
    /** What lies there; empty when the visit is over. */
    Optional<Gathered> find();

    /** How much was sent before. */
    Already already();

    void change(UnaryOperator<Gathered> change);
  }

  ResponseEntity<Map<String, Object>> begin(Place place, String name, String type, long size) {
    Optional<Gathered> gathered = place.find();
    if (gathered.isEmpty()) {
      return refused(WhyNot.GONE);
    }
    Already already = place.already().and(Already.of(gathered.get().files()));
    Received received = uploads.begin(name, type, size, already);
    return switch (received) {
      case BegunFile file -> {
        Already sent = place.already();
        Gathering.Over over = new Gathering.Over();
        place.change(before -> gathering.begun(before, file, sent, over));
        gathering.drop(over);
        yield ResponseEntity.ok(Map.of("file", file.id()));
      }
      case NotTaken not -> refused(not.why());
      case HeldFile whole -> throw new IllegalStateException("Nothing was sent yet");
    };
  }

  /** How far it has come: the script goes on from there. */
  ResponseEntity<Map<String, Object>> progress(Place place, UUID file) {
    Optional<Gathered> gathered = place.find();
    Optional<HeldFile> held = gathered.flatMap(each -> each.file(file));
    return held.isPresent()
        ? received(held.get().size())
        : gathered
            .flatMap(each -> each.begun(file))
            .map(uploads::progress)
            .map(PieceAnswers::answer)
            .orElseGet(() -> refused(WhyNot.GONE));
  }

  ResponseEntity<Map<String, Object>> piece(Place place, UUID file, long from, InputStream body) {
    return place
        .find()
        .flatMap(each -> each.begun(file))
        .map(begun -> answer(uploads.piece(begun, from, body)))
        .orElseGet(() -> refused(WhyNot.GONE));
  }

  ResponseEntity<Map<String, Object>> finish(Place place, UUID file) {
    Optional<Gathered> gathered = place.find();
    Optional<HeldFile> before = gathered.flatMap(each -> each.file(file));
    if (before.isPresent()) {
      return received(before.get().size());
    }
    Optional<Received> now = gathered.flatMap(each -> each.begun(file)).map(uploads::finish);
    if (now.orElse(null) instanceof HeldFile held) {
      Already sent = place.already();
      Gathering.Over over = new Gathering.Over();
      place.change(each -> gathering.finished(each, held, sent, over));
      gathering.drop(over);
      return over.has(file) ? refused(WhyNot.TOO_MANY) : received(held.size());
    }
    return refused(now.orElse(null) instanceof NotTaken not ? not.why() : WhyNot.GONE);
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

  /** Whoever is to come again is told when. */
  private static ResponseEntity<Map<String, Object>> refused(WhyNot why) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(why.status());
    why.retryAfter()
        .ifPresent(
            wait -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
    return answer.body(Map.of("why", why));
  }
}
