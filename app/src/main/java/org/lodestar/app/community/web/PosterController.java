package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Posters that everybody may make and print, and the page to which their codes lead. */
@Controller
class PosterController {
  /** By which the toolkit knows the smallest of them. */
  static final String DOOR_STICKER = "door-sticker";

  /** By which it knows all others. */
  static final String POSTERS = "posters";

  private static final String WHY = "what is handed out to everybody";

  private final PosterPageMaker maker;
  private final MaterialPageMaker materials;
  private final TakenFiles taken;

  PosterController(PosterPageMaker maker, MaterialPageMaker materials, TakenFiles taken) {
    this.maker = maker;
    this.materials = materials;
    this.taken = taken;
  }

  @GetMapping("/posters")
  @Open(WHY)
  String poster(@ModelAttribute("poster") PosterAsked asked, Page page, Model model) {
    model.addAttribute("model", maker.draw(page, asked));
    return "community/poster";
  }

  /** Where there is no file, the page tells why. */
  @GetMapping("/posters.pdf")
  @Open(WHY)
  ResponseEntity<byte[]> file(
      @ModelAttribute("poster") PosterAsked asked, Page page, HttpServletRequest request) {
    Optional<byte[]> drawn = maker.file(page, asked);
    drawn.ifPresent(
        _ ->
            taken.count(
                asked.paper() == PosterSize.DOOR_STICKER ? DOOR_STICKER : POSTERS, request));
    return drawn
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"poster.pdf\"")
                    .body(bytes))
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.link(PosterPageMaker.address(asked))))
                    .build());
  }

  /** Where the codes lead: short, neutral, the same for every poster. */
  @GetMapping("/ask")
  @Open(WHY)
  String ask(Page page, Model model) {
    model.addAttribute("model", materials.ask(page));
    return "community/ask";
  }
}
