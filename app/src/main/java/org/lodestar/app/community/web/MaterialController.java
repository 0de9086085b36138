package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The card for drivers and the leaflet about safe work, which everybody may read and print. */
@Controller
class MaterialController {
  private static final String WHY = "what is handed out to everybody";

  private final MaterialPageMaker maker;
  private final MaterialPdf pdf;
  private final TakenFiles taken;

  MaterialController(MaterialPageMaker maker, MaterialPdf pdf, TakenFiles taken) {
    this.maker = maker;
    this.pdf = pdf;
    this.taken = taken;
  }

  @GetMapping("/cab-card")
  @Open(WHY)
  String card(Page page, Model model) {
    return show("community/card", Material.CARD, page, model);
  }

  @GetMapping("/safe-work")
  @Open(WHY)
  String leaflet(Page page, Model model) {
    return show("community/leaflet", Material.LEAFLET, page, model);
  }

  private String show(String view, Material material, Page page, Model model) {
    MaterialPage drawn = maker.draw(page, material);
    model.addAttribute("model", drawn);
    model.addAttribute("file", pdf.draws(material, drawn));
    model.addAttribute("languages", maker.languages(page, material));
    return view;
  }

  @GetMapping("/cab-card.pdf")
  @Open(WHY)
  ResponseEntity<byte[]> cardFile(Page page, HttpServletRequest request) {
    return file(Material.CARD, "/cab-card", page, request);
  }

  @GetMapping("/safe-work.pdf")
  @Open(WHY)
  ResponseEntity<byte[]> leafletFile(Page page, HttpServletRequest request) {
    return file(Material.LEAFLET, "/safe-work", page, request);
  }

  /** Where there is no file, the page itself is printed. */
  private ResponseEntity<byte[]> file(
      Material material, String path, Page page, HttpServletRequest request) {
    Optional<byte[]> drawn = pdf.file(material, maker.draw(page, material));
    drawn.ifPresent(_ -> taken.count(material.item(), request));
    String name = path.substring(1) + "-" + page.language().tag();
    return drawn
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                    .body(bytes))
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.link(path)))
                    .build());
  }
}
