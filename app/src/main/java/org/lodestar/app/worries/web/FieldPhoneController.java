package org.lodestar.app.worries.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.FieldKey;
import org.lodestar.app.worries.face.FieldLogs;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What a telephone needs to keep the draft of a log through a time without a signal. */
@Controller
class FieldPhoneController {
  /** Everything that the empty form is drawn with. */
  private static final List<String> DRAWN_WITH =
      List.of("lodestar.css", "icon.svg", "site.js", "street.js");

  private final FieldPageMaker maker;
  private final FieldLogs logs;

  FieldPhoneController(FieldPageMaker maker, FieldLogs logs) {
    this.maker = maker;
    this.logs = logs;
  }

  /** The public half of a lock, and until when what it locks can be opened. */
  @PostMapping(path = "/street/key", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permit(Action.WRITE_CONCERN)
  @ResponseBody
  Map<String, String> lock(Worker worker, Page page) {
    FieldKey key = logs.lock(worker);
    return Map.of(
        "id",
        key.id().toString(),
        "open",
        Base64.getEncoder().encodeToString(key.open()),
        "ends",
        String.valueOf(key.ends().toEpochMilli()),
        "until",
        page.time(key.ends()));
  }

  /**
   * The key of a draft, to the signed-in worker whose telephone locked it, while its time lasts.
   * Gone: over, somebody else's, or none; the three look the same.
   */
  @PostMapping(path = "/street/key/open", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permit(Action.WRITE_CONCERN)
  @ResponseBody
  ResponseEntity<Map<String, String>> unlock(
      Worker worker,
      @RequestParam(defaultValue = "") String lock,
      @RequestParam(defaultValue = "") String wrapped) {
    Optional<byte[]> key;
    try {
      key = logs.unlock(worker, UUID.fromString(lock), Base64.getDecoder().decode(wrapped));
    } catch (IllegalArgumentException none) {
      key = Optional.empty();
    }
    return key.map(bytes -> Map.of("key", Base64.getEncoder().encodeToString(bytes)))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).body(Map.of()));
  }

  /** The empty form that a telephone shows without a signal. */
  @GetMapping("/street/shell")
  @Open("an empty form that holds nothing about anybody")
  ModelAndView shell(Page page) {
    return new ModelAndView("worries/fieldShell", "model", maker.page(page, true))
        .addObject("form", FieldForm.empty(new UUID(0, 0)));
  }

  /** Keeps the empty form and what it is drawn with, and nothing else. */
  @GetMapping(path = "/street/worker.js")
  @Open("a script that holds nothing about anybody")
  ResponseEntity<byte[]> worker(Page page) throws IOException {
    String files =
        DRAWN_WITH.stream()
            .map(name -> "\"" + page.asset(name) + "\"")
            .collect(Collectors.joining(", "));
    try (InputStream script = new ClassPathResource("street/worker.js").getInputStream()) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
          .body(text.replace("\"@files\"", files).getBytes(StandardCharsets.UTF_8));
    }
  }
}
